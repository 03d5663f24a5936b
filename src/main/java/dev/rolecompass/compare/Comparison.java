package dev.rolecompass.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.rolecompass.quiz.Lens;

/**
 * Several standpoints side by side. Reordering them changes only the order of their
 * answers.
 */
public final class Comparison {

	private final List<Standpoint> standpoints;

	private final Kind kind;

	private final TopicSpreads topics;

	public Comparison(List<Standpoint> standpoints) {
		this.standpoints = List.copyOf(standpoints);
		this.kind = kindOf(this.standpoints);
		this.topics = TopicSpreads.of(this.standpoints);
	}

	public List<Standpoint> standpoints() {
		return this.standpoints;
	}

	public Kind kind() {
		return this.kind;
	}

	/**
	 * The topics with at least two answers: the widest gap first, then the most evenly
	 * divided, then in letter order.
	 */
	public List<TopicSpread> topics() {
		return this.topics.all();
	}

	/**
	 * The topics on which everyone who answered agrees, in letter order.
	 */
	public List<TopicSpread> agreements() {
		return this.topics.agreements();
	}

	/**
	 * The topics on which they don't agree, in the order of {@link #topics()}.
	 */
	public List<TopicSpread> disagreements() {
		return this.topics.disagreements();
	}

	/**
	 * How two standpoints differ; empty if there aren't two, or one has no scores.
	 */
	public Optional<Contrast> contrast() {
		return (this.standpoints.size() == 2) ? Contrast.of(this.standpoints.get(0), this.standpoints.get(1))
				: Optional.empty();
	}

	/**
	 * How jobs fit what a person wants; empty unless this compares one person with jobs.
	 */
	public Optional<Offers> offers() {
		return switch (this.kind) {
			case PERSON_AND_JOB, OFFERS -> Optional.of(Offers.of(this.standpoints));
			case NOTHING, ALONE, PEOPLE, JOBS, GROUP -> Optional.empty();
		};
	}

	private static Kind kindOf(List<Standpoint> standpoints) {
		Set<Lens> lenses = standpoints.stream().map(Standpoint::lens).collect(Collectors.toSet());
		long people = standpoints.stream().filter((standpoint) -> standpoint.lens() == Lens.CAREER).count();
		return switch (standpoints.size()) {
			case 0 -> Kind.NOTHING;
			case 1 -> Kind.ALONE;
			case 2 -> (lenses.size() == 2) ? Kind.PERSON_AND_JOB : lenses.contains(Lens.JOB) ? Kind.JOBS : Kind.PEOPLE;
			default -> (people == 1) ? Kind.OFFERS : Kind.GROUP;
		};
	}

	/**
	 * What is compared. {@code JOBS} are two opinions of one job, or two jobs;
	 * {@code OFFERS} is one person with several jobs, and {@code GROUP} are three or more
	 * of anything else.
	 */
	public enum Kind {

		NOTHING, ALONE, PERSON_AND_JOB, PEOPLE, JOBS, OFFERS, GROUP

	}

}
