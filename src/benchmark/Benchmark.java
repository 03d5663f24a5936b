import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures what it costs to run the app, on this machine's loopback, and prints a table.
 *
 * <pre>
 * ./mvnw package
 * src/deploy/prepare target/role-compass-1.0.0-SNAPSHOT.jar target/prepared
 * java src/benchmark/Benchmark.java target/prepared [spring-petclinic.jar] [--links=100000]
 * </pre>
 *
 * Everything runs on the JDK that runs this, which has to be the one that the folder was
 * prepared on. Linux, for {@code /proc}; what wrk, nginx or PetClinic's jar would be
 * needed for is left out where they are missing, and said. Rates are medians of five
 * rounds in which all are measured in turn.
 */
class Benchmark {

	private static final int ROUNDS = 5;

	private static final int SECONDS = 6;

	private static final int CONNECTIONS = 32;

	private static final String RESULT = "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3";

	private static final String GZIP = "Accept-Encoding: gzip";

	private final List<Row> rows = new ArrayList<>();

	private final List<App> running = new CopyOnWriteArrayList<>();

	private final Path folder;

	/** Where Tomcat looks for files, from the folder that the app is started in. */
	private final Path files;

	private final Path work;

	private final int links;

	private volatile boolean stopped;

	private final Path petClinic;

	Benchmark(List<String> arguments) throws IOException {
		this.folder = Path.of(arguments.get(0)).toAbsolutePath();
		this.files = this.folder.resolve("public");
		this.work = Files.createTempDirectory("benchmark");
		// nginx' workers are somebody else
		Files.setPosixFilePermissions(this.work, PosixFilePermissions.fromString("rwxr-xr-x"));
		this.links = arguments.stream()
			.filter((argument) -> argument.startsWith("--links="))
			.mapToInt((argument) -> Integer.parseInt(argument.substring("--links=".length())))
			.findFirst()
			.orElse(100_000);
		this.petClinic = arguments.stream()
			.skip(1)
			.filter((argument) -> argument.endsWith(".jar"))
			.map(Path::of)
			.findFirst()
			.orElse(null);
	}

	public static void main(String[] args) throws Exception {
		if (args.length == 0) {
			System.err.println("Usage: Benchmark.java <folder that src/deploy/prepare made> [PetClinic's jar] [--links=n]");
			System.exit(2);
		}
		Benchmark benchmark = new Benchmark(List.of(args));
		Runtime.getRuntime().addShutdownHook(new Thread(benchmark::stop));
		benchmark.run();
	}

	private void run() throws Exception {
		List<String> petClinicCommand = (this.petClinic != null) ? preparePetClinic() : List.of();
		try {
			start(petClinicCommand);
			bytes();
			cache();
			rates(petClinicCommand);
			memory();
		}
		finally {
			print();
		}
	}

	/** From {@code java} to the first 200, in turn. */
	private void start(List<String> petClinicCommand) throws Exception {
		Map<String, List<Double>> times = new LinkedHashMap<>();
		for (int round = 0; round < ROUNDS; round++) {
			times.computeIfAbsent("app", (name) -> new ArrayList<>()).add(timeToFirstAnswer(roleCompass(), RESULT));
			if (!petClinicCommand.isEmpty()) {
				times.computeIfAbsent("PetClinic", (name) -> new ArrayList<>())
					.add(timeToFirstAnswer(petClinicCommand, "/"));
			}
		}
		double app = median(times.get("app"));
		row("java to first 200 on a result page", "%.2f s".formatted(app),
				"%s s to %s s".formatted(round(times.get("app").stream().min(Double::compare).orElseThrow()),
						round(times.get("app").stream().max(Double::compare).orElseThrow())));
		if (!petClinicCommand.isEmpty()) {
			double other = median(times.get("PetClinic"));
			row("the same, PetClinic's welcome page", "%.2f s".formatted(other), "ratio %.2f".formatted(app / other));
		}
	}

	private double timeToFirstAnswer(List<String> command, String page) throws Exception {
		long start = System.nanoTime();
		App app = launch(command, page);
		double seconds = (System.nanoTime() - start) / 1e9;
		app.stop();
		return seconds;
	}

	/** All that a browser with Brotli reads, heads included. */
	private void bytes() throws Exception {
		App app = launch(roleCompass(), RESULT);
		String coding = "Accept-Encoding: gzip, deflate, br, zstd";
		int page = exchange(app.port, RESULT, coding).length;
		Matcher file = Pattern.compile("(?:href|src)=\"(/(?:assets/|favicon)[^\"]*)\"")
			.matcher(new String(exchange(app.port, RESULT), StandardCharsets.UTF_8));
		int files = 0;
		while (file.find()) {
			files += exchange(app.port, file.group(1), coding).length;
		}
		row("first view of a result page, all bytes", "%d B".formatted(page + files), "page %d B".formatted(page));
		row("a question page after that", "%d B".formatted(exchange(app.port, "/en/career/a3b1", coding).length), "");
		app.stop();
	}

	private void rates(List<String> petClinicCommand) throws Exception {
		if (find("wrk").isEmpty()) {
			row("rates", "left out", "wrk is missing");
			return;
		}
		App app = launch(roleCompass(), RESULT);
		String head = new String(exchange(app.port, RESULT, GZIP), StandardCharsets.ISO_8859_1);
		String tag = head.replaceFirst("(?s).*?\r\nETag: ([^\r]*)\r\n.*", "$1");
		int size = exchange(app.port, RESULT, GZIP).length - head.indexOf("\r\n\r\n") - 4;
		// Tomcat's own servlet for files, in a second copy of the app, behind the filters that all but pages pass
		Files.createDirectories(this.files);
		Files.write(this.files.resolve("page.bin"), new byte[size]);
		App files = launch(with(roleCompass(), "--server.servlet.register-default-servlet=true",
				"--spring.mvc.servlet.path=/app"), "/page.bin");
		App other = petClinicCommand.isEmpty() ? null : launch(petClinicCommand, "/");

		Map<String, List<Double>> rates = new LinkedHashMap<>();
		for (int round = -3; round < ROUNDS; round++) {
			Map<String, Double> measured = new LinkedHashMap<>();
			measured.put("page", rate(app.port, RESULT, GZIP));
			measured.put("not modified", rate(app.port, RESULT, GZIP, "If-None-Match: " + tag));
			measured.put("file", rate(files.port, "/page.bin", GZIP));
			if (other != null) {
				measured.put("PetClinic", rate(other.port, "/", GZIP));
			}
			System.err.println(((round < 0) ? "warm-up " : "round ") + measured);
			if (round >= 0) {
				measured.forEach((name, rate) -> rates.computeIfAbsent(name, (each) -> new ArrayList<>()).add(rate));
			}
		}
		files.stop();
		if (other != null) {
			other.stop();
		}
		double page = median(rates.get("page"));
		row("complete result page, %d B compressed".formatted(size), "%.0f /s".formatted(page), "");
		row("static file of that size, Tomcat's own servlet", "%.0f /s".formatted(median(rates.get("file"))),
				"page is %.2f ×".formatted(ratio(rates, "page", "file")));
		if (other != null) {
			row("PetClinic's welcome page", "%.0f /s".formatted(median(rates.get("PetClinic"))),
					"page is %.1f ×".formatted(ratio(rates, "page", "PetClinic")));
		}
		row("the page, not modified", "%.0f /s".formatted(median(rates.get("not modified"))),
				"%.2f × the page".formatted(ratio(rates, "not modified", "page")));
		latency(app, page / 2);
		app.stop();
	}

	/** In turn with nginx and a file of that size, which says what the machine adds by itself. */
	private void latency(App app, double rate) throws Exception {
		int port = freePort();
		App nginx = find("nginx").isPresent() ? nginx(port, "/page.bin", """
				pid nginx.pid;
				error_log error.log;
				events {}
				http {
					access_log off;
					keepalive_requests 1000;
					server {
						listen 127.0.0.1:%d;
						root %s;
					}
				}
				""".formatted(port, this.files)) : null;
		List<Double> pages = new ArrayList<>();
		List<Double> medians = new ArrayList<>();
		List<Double> ofNginx = new ArrayList<>();
		for (int round = -1; round < ROUNDS; round++) {
			long[] times = times(app.port, RESULT, rate);
			long[] others = (nginx != null) ? times(nginx.port, "/page.bin", rate) : times;
			if (round >= 0) {
				pages.add(percentile(times, 99));
				medians.add(percentile(times, 50));
				ofNginx.add(percentile(others, 99));
			}
		}
		row("p99 of the page at half of that rate", "%.1f ms".formatted(median(pages)),
				"median %.2f ms; rounds %s".formatted(median(medians), pages.stream().map(Benchmark::round).toList()));
		if (nginx != null) {
			row("the same, nginx and a file of that size", "%.1f ms".formatted(median(ofNginx)),
					"rounds %s".formatted(ofNginx.stream().map(Benchmark::round).toList()));
			nginx.stop();
		}
	}

	private static double percentile(long[] sorted, int percent) {
		return sorted[sorted.length * percent / 100] / 1e6;
	}

	/** An open loop: each answer's time counts from when its request was due. */
	private static long[] times(int port, String page, double rate) throws Exception {
		int perConnection = (int) (rate * SECONDS / CONNECTIONS);
		long interval = (long) (1e9 * CONNECTIONS / rate);
		ConcurrentLinkedQueue<long[]> times = new ConcurrentLinkedQueue<>();
		byte[] request = request(port, page, Stream.of(GZIP));
		long start = System.nanoTime() + 100_000_000;
		parallel(CONNECTIONS, (connection) -> {
			long[] each = new long[perConnection];
			try (Client client = new Client(port)) {
				for (int i = 0; i < perConnection; i++) {
					long due = start + interval * i + interval * connection / CONNECTIONS;
					while (System.nanoTime() < due) {
						LockSupport.parkNanos(due - System.nanoTime());
					}
					client.get(request);
					each[i] = System.nanoTime() - due;
				}
			}
			times.add(each);
		});
		return times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
	}

	/** Ten thousand results, twenty times, by way of nginx. */
	private void cache() throws Exception {
		if (find("nginx").isEmpty()) {
			row("behind a cache", "left out", "nginx is missing");
			return;
		}
		int results = 10_000;
		App app = launch(roleCompass(), RESULT);
		int port = freePort();
		Path log = this.work.resolve("status.log");
		App nginx = nginx(port, RESULT, Files.readString(Path.of("src/deploy/nginx.conf"))
			.replace("127.0.0.1:8080", "127.0.0.1:" + app.port)
			.replace("127.0.0.1:8090", "127.0.0.1:" + port)
			.replace("access_log off;", "log_format status '$upstream_cache_status'; access_log " + log + " status;"));
		IntFunction<String> link = (number) -> "/en/career/" + answers(number);
		ask(port, results, link);
		long before = app.cpuMillis();
		long hitsBefore = hits(log);
		for (int pass = 2; pass <= 20; pass++) {
			ask(port, results, link);
		}
		long busy = app.cpuMillis() - before;
		nginx.stop();
		double hits = 100.0 * (hits(log) - hitsBefore) / (19.0 * results);
		row("behind nginx, 10,000 results, passes 2 to 20", "%.2f %% hits".formatted(hits),
				"the app used %.1f s of CPU".formatted(busy / 1000.0));
		app.stop();
	}

	private App nginx(int port, String page, String configuration) throws Exception {
		Path file = Files.writeString(this.work.resolve("nginx.conf"), configuration);
		App nginx = new App(new ProcessBuilder(find("nginx").orElseThrow().toString(), "-p", this.work.toString(), "-c",
				file.toString(), "-g", "daemon off;")
			.redirectErrorStream(true)
			.redirectOutput(this.work.resolve("nginx.log").toFile())
			.start(), port);
		this.running.add(nginx);
		awaitAnswer(nginx, page);
		return nginx;
	}

	private static long hits(Path log) throws IOException {
		try (Stream<String> lines = Files.lines(log)) {
			return lines.filter("HIT"::equals).count();
		}
	}

	/** Many different results, once each. */
	private void memory() throws Exception {
		App app = launch(roleCompass(), RESULT);
		IntFunction<String> one = (number) -> RESULT;
		IntFunction<String> different = (number) -> "/en/career/" + answers(number);
		ask(app.port, 100_000, one);
		long heapOfOne = app.liveHeap();
		row("after 100,000 times one result page", "%d MB resident".formatted(app.residentMegabytes()),
				"live heap %.1f MB".formatted(heapOfOne / 1e6));
		long start = System.nanoTime();
		ask(app.port, this.links, different);
		double seconds = (System.nanoTime() - start) / 1e9;
		long resident = app.residentMegabytes();
		row("after %,d different result pages more".formatted(this.links), "%d MB resident".formatted(resident),
				"live heap %.1f MB; %.0f pages made /s".formatted(app.liveHeap() / 1e6, this.links / seconds));
		ask(app.port, 1_000_000, (number) -> different.apply(number) + ".json");
		resident = app.residentMegabytes();
		row("after 1,000,000 different results as JSON more", "%d MB resident".formatted(resident),
				"live heap %.1f MB".formatted(app.liveHeap() / 1e6));
		app.stop();
	}

	/**
	 * Answers to all topics, other ones for each number: its digits in base five, and a
	 * last answer that makes the sum odd, since a tie would need one more.
	 */
	private static String answers(int number) {
		StringBuilder answers = new StringBuilder();
		int sum = 0;
		for (char letter = 'a'; letter < 'l'; letter++) {
			answers.append(letter).append(number % 5);
			sum += number % 5;
			number /= 5;
		}
		return answers.append('l').append((sum + 1) % 2).toString();
	}

	private static void ask(int port, int requests, IntFunction<String> link) throws Exception {
		AtomicInteger next = new AtomicInteger();
		parallel(8, (connection) -> {
			try (Client client = new Client(port)) {
				for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
					client.get(link.apply(number), GZIP);
				}
			}
		});
	}

	private static void parallel(int count, Task task) throws Exception {
		AtomicLong failures = new AtomicLong();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int number = i;
			Thread thread = new Thread(() -> {
				try {
					task.run(number);
				}
				catch (Exception ex) {
					failures.incrementAndGet();
					ex.printStackTrace();
				}
			});
			threads.add(thread);
			thread.start();
		}
		for (Thread thread : threads) {
			thread.join();
		}
		if (failures.get() > 0) {
			throw new IllegalStateException(failures + " connections failed");
		}
	}

	private static double rate(int port, String page, String... headers) throws Exception {
		List<String> command = new ArrayList<>(
				List.of("wrk", "-t2", "-c" + CONNECTIONS, "-d" + SECONDS + "s", "http://127.0.0.1:" + port + page));
		for (String header : headers) {
			command.addAll(List.of("-H", header));
		}
		Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Matcher rate = Pattern.compile("Requests/sec:\\s*([\\d.]+)").matcher(output);
		if (!rate.find() || output.contains("Non-2xx")) {
			throw new IllegalStateException(output);
		}
		return Double.parseDouble(rate.group(1));
	}

	/**
	 * PetClinic, treated as src/deploy/prepare treats the app, but with the heap that it
	 * needs; with Spring's own AOT processing if its jar was built for that.
	 */
	private List<String> preparePetClinic() throws Exception {
		Path target = this.work.resolve("petclinic");
		new ProcessBuilder(java(), "-Djarmode=tools", "-jar", this.petClinic.toAbsolutePath().toString(), "extract",
				"--destination", target.toString())
			.inheritIO()
			.start()
			.waitFor();
		String jar = this.petClinic.getFileName().toString();
		boolean aot = Runtime.version().feature() >= 25;
		boolean processed;
		try (JarFile content = new JarFile(target.resolve(jar).toFile())) {
			processed = content.stream().anyMatch((entry) -> entry.getName().contains("__ApplicationContextInitializer"));
		}
		System.err.println("PetClinic " + (processed ? "has" : "hasn't") + " been processed by Spring AOT");
		List<String> options = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Dspring.aot.enabled=" + processed, "-jar", target.resolve(jar).toString());
		List<String> training = new ArrayList<>(
				List.of(java(), aot ? "-XX:AOTCacheOutput=" + target + "/app.aot" : "-XX:ArchiveClassesAtExit=" + target + "/app.jsa"));
		training.addAll(options);
		App app = launch(training, "/");
		exchange(app.port, "/owners?lastName=", GZIP);
		app.stop();
		List<String> command = new ArrayList<>(
				List.of(java(), aot ? "-XX:AOTCache=" + target + "/app.aot" : "-XX:SharedArchiveFile=" + target + "/app.jsa"));
		command.addAll(options);
		return command;
	}

	private List<String> roleCompass() {
		return List.of(this.folder.resolve("start").toString(), "--rolecompass.base-url=https://compass.example",
				"--management.server.port=0", "--rolecompass.drain=0s");
	}

	private static List<String> with(List<String> command, String... settings) {
		return Stream.concat(command.stream(), Arrays.stream(settings)).toList();
	}

	private App launch(List<String> command, String page) throws Exception {
		int port = freePort();
		ProcessBuilder builder = new ProcessBuilder(with(command, "--server.port=" + port, "--server.address=127.0.0.1"));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		App app = new App(builder.redirectErrorStream(true)
			.redirectOutput(this.work.resolve("app-" + port + ".log").toFile())
			.start(), port);
		this.running.add(app);
		if (this.stopped) {
			app.stop();
		}
		awaitAnswer(app, page);
		return app;
	}

	private static void awaitAnswer(App app, String page) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
		while (System.nanoTime() < end && app.process.isAlive()) {
			try {
				if (new String(exchange(app.port, page, GZIP), StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 200")) {
					return;
				}
			}
			catch (IOException ex) {
				// Not yet
			}
			Thread.sleep(5);
		}
		throw new IllegalStateException(app.process.info().commandLine() + " doesn't answer " + page);
	}

	/** The whole answer, on a connection of its own. */
	private static byte[] exchange(int port, String page, String... headers) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(request(port, page, Stream.concat(Arrays.stream(headers), Stream.of("Connection: close"))));
			return socket.getInputStream().readAllBytes();
		}
	}

	private static byte[] request(int port, String page, Stream<String> headers) {
		StringBuilder text = new StringBuilder("GET " + page + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
		headers.forEach((header) -> text.append(header).append("\r\n"));
		return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private void row(String what, String value, String beside) {
		this.rows.add(new Row(what, value, beside));
		System.err.println(what + ": " + value + ", " + beside);
	}

	private void print() {
		System.out.printf("%nJDK %s, %d cores, %s%n%n| what | measured | beside |%n|---|---|---|%n",
				System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), LocalDate.now());
		this.rows.forEach((row) -> System.out.printf("| %s | %s | %s |%n", row.what, row.value, row.beside));
	}

	private void stop() {
		this.stopped = true;
		this.running.forEach(App::stop);
		if (Files.exists(this.files.resolve("page.bin"))) {
			delete(this.files);
		}
		delete(this.work);
	}

	private static void delete(Path path) {
		try (Stream<Path> files = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
			files.sorted(Comparator.reverseOrder()).forEach((file) -> file.toFile().delete());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<Path> find(String program) {
		return Arrays.stream((System.getenv("PATH") + ":/usr/sbin").split(":"))
			.map((directory) -> Path.of(directory, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** The median of the ratios of each round. */
	private static double ratio(Map<String, List<Double>> rates, String of, String to) {
		List<Double> ratios = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			ratios.add(rates.get(of).get(round) / rates.get(to).get(round));
		}
		return median(ratios);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

	private static String round(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

	private interface Task {

		void run(int number) throws Exception;

	}

	private record Row(String what, String value, String beside) {
	}

	/** A process that this one started. */
	private record App(Process process, int port) {

		void stop() {
			this.process.destroy();
			try {
				if (!this.process.waitFor(40, TimeUnit.SECONDS)) {
					this.process.destroyForcibly().waitFor();
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		long residentMegabytes() throws IOException {
			return Files.readAllLines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))
				.stream()
				.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElseThrow();
		}

		long cpuMillis() {
			return this.process.toHandle().info().totalCpuDuration().orElseThrow().toMillis();
		}

		/** What a full collection leaves. */
		long liveHeap() throws Exception {
			Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
					String.valueOf(this.process.pid()), "GC.class_histogram")
				.start();
			String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Matcher total = Pattern.compile("Total\\s+\\d+\\s+(\\d+)").matcher(histogram);
			if (!total.find()) {
				throw new IllegalStateException(histogram);
			}
			return Long.parseLong(total.group(1));
		}

	}

	/** A connection that is kept, as browsers and proxies do; expects a 200 with a length. */
	private static final class Client implements AutoCloseable {

		private final int port;

		private Socket socket;

		private InputStream in;

		Client(int port) throws IOException {
			this.port = port;
			connect();
		}

		void get(String page, String... headers) throws IOException {
			get(request(this.port, page, Arrays.stream(headers)));
		}

		void get(byte[] request) throws IOException {
			try {
				this.socket.getOutputStream().write(request);
				read();
			}
			catch (EOFException | java.net.SocketException ex) {
				// The server closes connections after so many requests
				connect();
				this.socket.getOutputStream().write(request);
				read();
			}
		}

		private void connect() throws IOException {
			close();
			this.socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
			this.socket.setTcpNoDelay(true);
			this.in = new BufferedInputStream(this.socket.getInputStream(), 32_768);
		}

		private void read() throws IOException {
			String status = line();
			if (!status.startsWith("HTTP/1.1 200")) {
				throw new IOException(status);
			}
			int length = -1;
			for (String header = line(); !header.isEmpty(); header = line()) {
				if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
					length = Integer.parseInt(header.substring(15).strip());
				}
			}
			if (length < 0) {
				throw new IOException("An answer without a length");
			}
			this.in.skipNBytes(length);
		}

		private String line() throws IOException {
			StringBuilder line = new StringBuilder();
			for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
				if (next < 0) {
					throw new EOFException();
				}
				if (next != '\r') {
					line.append((char) next);
				}
			}
			return line.toString();
		}

		@Override
		public void close() throws IOException {
			if (this.socket != null) {
				this.socket.close();
			}
		}

	}

}
