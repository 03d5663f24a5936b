package dev.rolecompass.web;

import java.util.List;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.link.OwnersFormat;

import org.springframework.stereotype.Component;

/**
 * The results behind the examples of doors, written as in links. Nobody gave these
 * answers, but someone could have.
 */
@Component
class Examples {

	private static final String MIXED_JOB = "job.a1b2c1dxexf1g1h2i3j4k3l4";

	private final EntryFormat format;

	private final OwnersFormat ownersFormat;

	Examples(EntryFormat format, OwnersFormat ownersFormat) {
		this.format = format;
		this.ownersFormat = ownersFormat;
	}

	/**
	 * Someone who'd enjoy managing people.
	 */
	Entries person() {
		return entries("career.a4b4c4d4e4f3g3h3i3j3k1l3");
	}

	/**
	 * An ad for an engineering manager, with mostly technical work.
	 */
	Entries job() {
		return entries(MIXED_JOB);
	}

	/**
	 * What someone wants, then two offers: that ad, and a job for a tech lead.
	 */
	Entries offers() {
		return entries("career.a3b3c2d2e2f1g1h3i3j1k2lx", MIXED_JOB, "job.a0b1c0d1e1f0g0h1i1j1k1l0");
	}

	/**
	 * A job as the person in it sees it, then as their manager does.
	 */
	Entries sameJob() {
		return entries("job.a1b1c1d1e2f1g1h2i1j1k1l3", "job.a3b3c1d2e3f2g2h3i1j3k1l3");
	}

	/**
	 * A team whose leaders have agreed on most duties.
	 */
	Charter team() {
		return this.ownersFormat.parse("ambmcmdmemfbgbheiojlkmlbmbnlolplqorlsl");
	}

	/**
	 * A tech lead's job as five colleagues see it. They agree on most of it, but not on
	 * engineering work, hiring and who reports to whom.
	 */
	Entries techLead() {
		return entries("job.a1b1c0d1e0f1g0h1i1j1k1l0", "job.a1b1c0d1e1f1g3h1i3j1k1l4", "job.a1b1c1d1e1f1g1h1i2j1k1l1",
				"job.a1b1c0d0e0f0g4h1i4j1k1l3", "job.a1b1c0d0e1f0g2h1i1j1k1l2");
	}

	/**
	 * A manager who misses engineering, and the job they have.
	 */
	Entries wayOut() {
		return entries("career.a1b1c2d3e0f0g1h1i1j1k1l1", "job.a3b3c3d3e4f4g4h3i3j4k3l3");
	}

	private Entries entries(String... texts) {
		return this.format.parse(List.of(texts));
	}

}
