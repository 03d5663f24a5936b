package dev.rolecompass.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Links of all kinds that were damaged on their way, the same for the same seed.
 */
public final class DamagedLinks {

	private static final List<String> ENTRIES = List.of("career.em-81-58", "job.tl-20-31", "job.tl-20-42",
			"career.em-100-100", "career.em-100-10", "job.em-95-58", "career.tl-8-4", "job.tl-0-0", "career.em-50-50",
			"job.tl-50-50", "career.a4b3c4d4e1f3g4hxi2j3k4l3", "job.a0b1c0dxe1f1g1h1ixj2k0l0",
			"career.a2b2c2d2e2f2g2h2i2j2k2l2z4", "job.axbxcxd2e2f2gxhxixj2k2l3", "career.a3b1", "job.k4l0");

	private static final List<String> HOSTS = List.of("https://any.host", "http://localhost:8080",
			"any.host/some/where", "");

	private DamagedLinks() {
	}

	/**
	 * A link to open: a path and query.
	 */
	public static DamagedLink opened(long seed) {
		Damage damage = new Damage(new SplittableRandom(seed));
		DamagedLink link = link(damage);
		return new DamagedLink(damage.opened(link.text()), link.results());
	}

	/**
	 * A text to paste.
	 */
	public static DamagedLink pasted(long seed) {
		Damage damage = new Damage(new SplittableRandom(seed));
		DamagedLink link = link(damage);
		return new DamagedLink(damage.pasted(damage.pick(HOSTS) + link.text()), link.results());
	}

	/**
	 * A text to paste that was spoilt further, in any way.
	 */
	public static String spoilt(long seed) {
		String text = pasted(seed).text();
		String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		String spoilt = new Mutations(new SplittableRandom(seed)).of(bytes);
		return new String(spoilt.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
	}

	private static DamagedLink link(Damage damage) {
		String first = damage.pick(ENTRIES);
		String second = damage.pick(ENTRIES);
		String third = damage.pick(ENTRIES);
		String[] parts = first.split("\\.");
		return switch (damage.random().nextInt(4)) {
			case 0 -> new DamagedLink("/en/result/" + parts[0] + "/" + parts[1], List.of(first));
			case 1 -> parts[1].contains("-") ? link(damage)
					: new DamagedLink("/en/" + parts[0] + "/" + parts[1], List.of(first));
			case 2 -> new DamagedLink("/en/compare?of=2&with=" + first + "&with=" + second, List.of(first, second));
			default -> new DamagedLink("/en/compare?of=3&with=" + first + "&with=" + second + "&with=" + third,
					List.of(first, second, third));
		};
	}

	/**
	 * @param text what became of the link, and any text around it
	 * @param results the results that the link was about, in the format of links
	 */
	public record DamagedLink(String text, List<String> results) {
	}

}
