package dev.rolecompass.drill;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the app, as a service manager runs it.
 */
final class Copy implements AutoCloseable {

	private final String name;

	private final int port;

	private final Path folder;

	private final File log;

	private final String options;

	private Process process;

	/**
	 * A copy that isn't started yet.
	 * @param name what HAProxy calls it
	 * @param port where it will listen
	 * @param folder what {@code src/deploy/prepare} made
	 * @param work where its log goes
	 */
	Copy(String name, int port, Path folder, Path work) {
		this(name, port, folder, work, "");
	}

	/**
	 * A copy with other options than the usual ones.
	 * @param options the JVM's, as they are given in {@code JAVA_OPTS}
	 */
	Copy(String name, int port, Path folder, Path work, String options) {
		this.name = name;
		this.options = options;
		this.port = port;
		this.folder = folder;
		this.log = work.resolve(name + ".log").toFile();
	}

	String name() {
		return this.name;
	}

	int port() {
		return this.port;
	}

	synchronized void start() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(List.of(this.folder.resolve("start").toString(),
				"--server.address=127.0.0.1", "--server.port=" + this.port,
				"--rolecompass.base-url=https://compass.example", "--management.server.port=0"));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("JAVA_OPTS", this.options);
		this.process = builder.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log))
			.start();
	}

	/**
	 * Tells it to stop (SIGTERM), and waits until it has.
	 */
	void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException("Copy " + this.name + " doesn't stop");
		}
	}

	/**
	 * Ends it as it stands (SIGKILL).
	 */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Says if it has ended by itself.
	 */
	void checkAlive() {
		if (!this.process.isAlive()) {
			throw new IllegalStateException("Copy " + this.name + " has ended by itself; see " + this.log);
		}
	}

	/**
	 * What the live objects take, in bytes, after a full collection.
	 */
	long liveHeap() throws IOException {
		Process histogram = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(this.process.pid()), "GC.class_histogram")
			.start();
		String total = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
			.filter((line) -> line.startsWith("Total"))
			.findFirst()
			.orElseThrow();
		return Long.parseLong(total.strip().split("\\s+")[2]);
	}

	/**
	 * The memory that it has of the machine's, in kibibytes.
	 */
	long resident() throws IOException {
		return Files.readAllLines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.findFirst()
			.orElseThrow();
	}

	@Override
	public synchronized void close() {
		if (this.process != null) {
			this.process.destroyForcibly();
		}
	}

}
