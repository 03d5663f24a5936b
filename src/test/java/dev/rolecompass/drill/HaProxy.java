package dev.rolecompass.drill;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * HAProxy in front of two copies, by {@code src/deploy/haproxy.cfg} but for the ports,
 * and with a socket that says how it fares.
 */
final class HaProxy implements AutoCloseable {

	private static final int PATIENCE_IN_SECONDS = 120;

	private final Path socket;

	private final Process process;

	private HaProxy(Path socket, Process process) {
		this.socket = socket;
		this.process = process;
	}

	/**
	 * Starts it.
	 * @param work where its files go
	 * @param port where it listens
	 * @param copies what it is in front of
	 * @param retries how often it asks again
	 */
	static HaProxy start(Path work, int port, List<Copy> copies, int retries) throws IOException {
		Path socket = work.resolve("haproxy.sock");
		Path configuration = work.resolve("haproxy.cfg");
		String text = Files.readString(Path.of("src/deploy/haproxy.cfg"));
		text = replace(text, "127.0.0.1:8090", "127.0.0.1:" + port);
		text = replace(text, "127.0.0.1:8080", "127.0.0.1:" + copies.get(0).port());
		text = replace(text, "127.0.0.1:8082", "127.0.0.1:" + copies.get(1).port());
		text = replace(text, "retries 2", "retries " + retries);
		Files.writeString(configuration, text);
		Path figures = work.resolve("figures.cfg");
		Files.writeString(figures, "global\n\tstats socket " + socket + " mode 600\n");
		Process process = new ProcessBuilder("haproxy", "-db", "-f", configuration.toString(), "-f", figures.toString())
			.redirectErrorStream(true)
			.redirectOutput(work.resolve("haproxy.log").toFile())
			.start();
		return new HaProxy(socket, process);
	}

	private static String replace(String text, String found, String by) {
		if (!text.contains(found)) {
			throw new IllegalStateException("src/deploy/haproxy.cfg has no " + found);
		}
		return text.replace(found, by);
	}

	void awaitUp(Copy copy) throws InterruptedException {
		await("Copy " + copy.name() + " isn't back", () -> {
			copy.checkAlive();
			return status(copy).equals("UP");
		});
	}

	void awaitDown(Copy copy) throws InterruptedException {
		await("HAProxy doesn't see that copy " + copy.name() + " is gone", () -> status(copy).equals("DOWN"));
	}

	/**
	 * Waits until a copy is given requests, from now on.
	 */
	void awaitRequests(Copy copy) throws InterruptedException {
		long before = requests(copy);
		await("Copy " + copy.name() + " gets no requests", () -> requests(copy) > before + 100);
	}

	/**
	 * How often requests were asked again, of any copy.
	 */
	long retries() {
		return Long.parseLong(Stats.of(ask("show stat\n")).value("BACKEND", "wretr"));
	}

	private String status(Copy copy) {
		return Stats.of(ask("show stat\n")).value(copy.name(), "status").split(" ", 2)[0];
	}

	private long requests(Copy copy) {
		return Long.parseLong(Stats.of(ask("show stat\n")).value(copy.name(), "stot"));
	}

	private void await(String otherwise, BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE_IN_SECONDS * 1_000_000_000L;
		while (!this.process.isAlive() || !Files.exists(this.socket) || !condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException(otherwise);
			}
			if (!this.process.isAlive()) {
				throw new IllegalStateException("HAProxy has ended by itself");
			}
			Thread.sleep(50);
		}
	}

	private String ask(String command) {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(this.socket))) {
			channel.write(ByteBuffer.wrap(command.getBytes(StandardCharsets.US_ASCII)));
			return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.US_ASCII);
		}
		catch (IOException ex) {
			throw new IllegalStateException("HAProxy doesn't say how it fares", ex);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
