package dev.rolecompass.drill;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Asks one copy, in 96 MB of heap, for twice as many pages that aren't at hand as it can
 * make, for five minutes. Fails if it makes less than 80 % of what it can, gives up, or
 * isn't back within five seconds.
 *
 * <pre>
 * ./mvnw test-compile exec:exec@drill -Ddrill=Overload -Dfolder=target/prepared
 * </pre>
 */
final class Overload {

	private static final int MINUTES = Integer.getInteger("minutes", 5);

	/** Enough to keep all cores busy, and too few for anybody to be refused. */
	private static final int FEW = 8;

	/** As many as a copy takes, but for a few who want to see how it fares. */
	private static final int MANY = 360;

	private static final int WARM_UP_IN_SECONDS = 60;

	private static final int RECOVERY_IN_SECONDS = 5;

	private static final double GOODPUT = 0.8;

	private Overload() {
	}

	public static void main(String[] args) throws Exception {
		Path work = Files.createTempDirectory("drill");
		int port = Ports.free();
		try (Copy copy = new Copy("one", port, Path.of(args[0]).toAbsolutePath(), work, "-Xmx96m")) {
			Runtime.getRuntime().addShutdownHook(new Thread(copy::close));
			copy.start();
			Probe.awaitReady(port);
			Crowd few = new Crowd(port, FEW, 0);
			few.during(WARM_UP_IN_SECONDS);
			double peak = few.during(30).made() / 30.0;
			few.stop();
			Progress.say("can make %.0f pages a second".formatted(peak));

			Crowd many = new Crowd(port, MANY, 2 * peak);
			many.during(5);
			Crowd.Figures figures = many.during(MINUTES * 60);
			many.stop();
			copy.checkAlive();
			long recovery = Probe.awaitAnswer(port, "/en/career/a3b1c2d4", RECOVERY_IN_SECONDS);
			double made = figures.made() / (MINUTES * 60.0);
			System.out.printf("JDK %s, -Xmx96m%n%.0f pages a second can be made%n"
					+ "%d minutes, %.0f a second asked for: %.0f made (%.0f %%), %.0f asked to come back, %d failed %s%n"
					+ "made: 99 %% within %d ms; asked to come back: half within %d ms, 99 %% within %d ms%n"
					+ "recovered in %d ms, %d MB resident%n", System.getProperty("java.version"), peak, MINUTES,
					figures.asked() / (MINUTES * 60.0), made, 100 * made / peak, figures.refused() / (MINUTES * 60.0),
					figures.failed(), figures.failures(), figures.timesOfMade().within(0.99),
					figures.timesOfRefused().within(0.5), figures.timesOfRefused().within(0.99), recovery,
					copy.resident() / 1024);
			if (made < GOODPUT * peak || figures.failed() > 0) {
				System.exit(1);
			}
		}
	}

}
