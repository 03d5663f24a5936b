package dev.rolecompass.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Thousands of connections that send their heads, send their bodies or read their answers
 * slowly (slowhttptest), while somebody else wants to read a page: 4,000 straight at a
 * copy that has the room for them, and 10,000 at HAProxy in front of two usual ones.
 *
 * <pre>
 * ./mvnw test-compile exec:exec@drill -Ddrill=SlowConnections -Dfolder=target/prepared
 * </pre>
 */
final class SlowConnections {

	private static final int SECONDS = 60;

	private static final int RECOVERY_IN_SECONDS = 10;

	private static final int LATEST_BEHIND_PROXY_IN_MILLIS = 100;

	/** What README says of a copy that has no proxy in front. */
	private static final String ROOMY = "-Xmx256m -Dserver.tomcat.max-connections=5000";

	private static final Map<String, List<String>> KINDS = new TreeMap<>(
			Map.of("head", List.of("-H", "-i", "4"), "body", List.of("-B", "-i", "4", "-s", "8192"), "answer",
					List.of("-X", "-w", "10", "-y", "20", "-n", "5", "-z", "32", "-k", "3")));

	private final Path work = Files.createTempDirectory("drill");

	private final Path folder;

	private boolean failed;

	private SlowConnections(Path folder) throws Exception {
		this.folder = folder;
	}

	public static void main(String[] args) throws Exception {
		SlowConnections drill = new SlowConnections(Path.of(args[0]).toAbsolutePath());
		drill.straight();
		drill.behindProxy();
		System.exit(drill.failed ? 1 : 0);
	}

	private void straight() throws Exception {
		int port = Ports.free();
		try (Copy copy = new Copy("one", port, this.folder, this.work, ROOMY)) {
			Runtime.getRuntime().addShutdownHook(new Thread(copy::close));
			copy.start();
			Probe.awaitReady(port);
			attack("straight at a copy", port, 4_000, Integer.MAX_VALUE);
			System.out.printf("%d MB resident%n", copy.resident() / 1024);
		}
	}

	private void behindProxy() throws Exception {
		int port = Ports.free();
		List<Copy> copies = List.of(new Copy("one", Ports.free(), this.folder, this.work),
				new Copy("two", Ports.free(), this.folder, this.work));
		HaProxy haProxy = HaProxy.start(this.work, port, copies, 2);
		Runtime.getRuntime().addShutdownHook(new Thread(haProxy::close));
		for (Copy copy : copies) {
			Runtime.getRuntime().addShutdownHook(new Thread(copy::close));
			copy.start();
			haProxy.awaitUp(copy);
		}
		attack("at HAProxy", port, 10_000, LATEST_BEHIND_PROXY_IN_MILLIS);
	}

	private void attack(String where, int port, int connections, int latest) throws Exception {
		for (Map.Entry<String, List<String>> kind : KINDS.entrySet()) {
			Process slow = start(kind.getKey(), kind.getValue(), port, connections);
			Runtime.getRuntime().addShutdownHook(new Thread(slow::destroyForcibly));
			Probe probe = new Probe(port);
			slow.waitFor();
			long recovery = Probe.awaitAnswer(port, "/en/career/a3b1", RECOVERY_IN_SECONDS);
			probe.stop();
			this.failed |= probe.failed() > 0 || probe.times().within(0.99) > latest;
			System.out.printf("%,d slow connections %s, %s: %s; recovered in %d ms%n", connections, where,
					kind.getKey(), probe, recovery);
		}
	}

	private Process start(String kind, List<String> options, int port, int connections) throws Exception {
		String page = kind.equals("answer") ? "/en/cards/1/cover.png" : "/en/career";
		List<String> command = new ArrayList<>(List.of("slowhttptest", "-c", String.valueOf(connections), "-r", "1000",
				"-l", String.valueOf(SECONDS), "-p", "3", "-x", "24", "-u", "http://127.0.0.1:" + port + page));
		command.addAll(options);
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.work.resolve("slowhttptest-" + kind + ".log").toFile())
			.start();
	}

}
