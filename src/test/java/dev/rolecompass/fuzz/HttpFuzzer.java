package dev.rolecompass.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import dev.rolecompass.RoleCompassApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * A program that starts the app, sends it odd requests over several connections at once,
 * and fails if answers aren't as they should be. Its arguments are how many requests and
 * the number of the first, to send one of them again.
 */
final class HttpFuzzer {

	private static final int CONNECTIONS = 4;

	/**
	 * After how many wrong answers there is enough to look at.
	 */
	private static final int ENOUGH = 20;

	/**
	 * After how many requests there is something to say.
	 */
	private static final int PROGRESS = 10_000;

	private final int port;

	private final AtomicLong next;

	private final long end;

	private final Map<Integer, Long> statuses = new ConcurrentSkipListMap<>();

	private final Queue<String> broken = new ConcurrentLinkedQueue<>();

	/**
	 * Creates a run.
	 * @param port where the app listens
	 * @param first the number of the first request
	 * @param count how many requests
	 */
	HttpFuzzer(int port, long first, long count) {
		this.port = port;
		this.next = new AtomicLong(first);
		this.end = first + count;
	}

	public static void main(String[] args) {
		long count = Long.parseLong(args[0]);
		long first = Long.parseLong(args[1]);
		try (ServletWebServerApplicationContext app = (ServletWebServerApplicationContext) SpringApplication.run(
				RoleCompassApplication.class, "--server.port=0", "--server.address=127.0.0.1",
				"--management.server.port=0")) {
			long start = System.nanoTime();
			Map<Integer, Long> statuses = new HttpFuzzer(app.getWebServer().getPort(), first, count).run();
			System.out.printf("%d requests in %d s, answers by status, 0 without a head: %s%n", count,
					(System.nanoTime() - start) / 1_000_000_000, statuses);
		}
	}

	/**
	 * Sends all requests.
	 * @return how many answers of each status there were
	 * @throws AssertionError if answers aren't as they should be
	 */
	Map<Integer, Long> run() {
		CompletableFuture<?>[] all = IntStream.range(0, CONNECTIONS)
			.mapToObj((index) -> CompletableFuture.runAsync(this::sendAll, (task) -> new Thread(task).start()))
			.toArray(CompletableFuture<?>[]::new);
		CompletableFuture.allOf(all).join();
		if (!this.broken.isEmpty()) {
			throw new AssertionError(String.join("\n\n", this.broken));
		}
		return this.statuses;
	}

	private void sendAll() {
		try (Line line = new Line(this.port)) {
			for (long number = this.next.getAndIncrement(); number < this.end
					&& this.broken.size() < ENOUGH; number = this.next.getAndIncrement()) {
				send(number, line);
				if (number % PROGRESS == PROGRESS - 1) {
					System.out.printf("%d requests, answers by status: %s%n", number + 1, this.statuses);
				}
			}
		}
	}

	private void send(long number, Line line) {
		OddRequest request = OddRequest.of(number);
		try {
			List<Answer> answers = line.ask(request);
			answers.forEach((answer) -> {
				this.statuses.merge(answer.status(), 1L, Long::sum);
				AnswerRules.broken(answer, request.marker())
					.ifPresent((rule) -> this.broken.add(number + " " + rule + "\n" + request + "\n" + answer.text()));
			});
		}
		catch (IOException | RuntimeException ex) {
			this.broken.add(number + " " + ex + "\n" + request);
		}
	}

}
