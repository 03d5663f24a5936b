package dev.rolecompass.web.compare;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Contrast;
import dev.rolecompass.compare.Offers;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.Texts.Mention;

/**
 * Gives the answer of a comparison in one sentence.
 */
record Titles(Texts texts, Reading reading) {

	private static final String KEY = "compare.title.";

	NamedText title() {
		return switch (this.reading.kind()) {
			case NOTHING -> this.texts.named(KEY + "nothing");
			case ALONE -> this.texts.named(KEY + "alone");
			case PERSON_AND_JOB -> comparison().contrast()
				.map(this::fit)
				.orElseGet(() -> this.texts.named(KEY + "person-and-job.unknown"));
			case PEOPLE, JOBS -> comparison().contrast().map(this::pair).orElseGet(() -> pair("unknown"));
			case OFFERS -> offers(comparison().offers().orElseThrow());
			case GROUP -> new GroupTitle(this.texts, comparison()).title();
		};
	}

	/**
	 * How the job of a pair fits what the person wants.
	 */
	private NamedText fit(Contrast contrast) {
		boolean jobFirst = comparison().standpoints().get(0).lens() == Lens.JOB;
		return fit(this.texts, jobFirst ? contrast.reversed() : contrast);
	}

	/**
	 * How a job fits what a person wants.
	 * @param contrast from the person to the job
	 */
	static NamedText fit(Texts texts, Contrast contrast) {
		return texts.named(KEY + "person-and-job." + MessageKeys.of(contrast.sort()) + end(contrast));
	}

	private NamedText pair(Contrast contrast) {
		if (this.reading.isFrom(Perspective.THEN_AND_NOW)) {
			return pair(MessageKeys.of(contrast.sort()) + end(contrast));
		}
		return isSecondHigher(contrast) ? pair(MessageKeys.of(contrast.sort()), 1, 0)
				: pair(MessageKeys.of(contrast.sort()), 0, 1);
	}

	/**
	 * Whether the results differ, and the second is nearer to the manager's end.
	 */
	private static boolean isSecondHigher(Contrast contrast) {
		return switch (contrast.sort()) {
			case NONE, ANSWERS -> false;
			case FOCUS, ROLES, FURTHER, CROSSED -> contrast.isHigher(Axis.FOCUS);
			case POSITION -> contrast.isHigher(Axis.POSITION);
		};
	}

	private NamedText pair(String difference) {
		return pair(difference, 0, 1);
	}

	/**
	 * @param first the result that is mentioned first: if they differ, the one that is
	 * nearer to the manager's end
	 */
	private NamedText pair(String difference, int first, int second) {
		return this.texts.named(KEY + this.reading.name() + "." + difference, Mention.of(first), Mention.of(second));
	}

	/**
	 * The end of the scale that the second result is nearer to, if that's what matters.
	 */
	private static String end(Contrast contrast) {
		return switch (contrast.sort()) {
			case NONE, ANSWERS -> "";
			case FOCUS, POSITION, ROLES, FURTHER, CROSSED -> isSecondHigher(contrast) ? ".manager" : ".tech-lead";
		};
	}

	private NamedText offers(Offers offers) {
		boolean onlyTwo = offers.fits().size() == 2;
		return this.texts.named(KEY + key(offers) + (onlyTwo ? ".two" : ""), new Mention(offers.nearest()),
				offers.fits().size());
	}

	/**
	 * The key of which job is nearest, or so far, if others aren't on the map yet.
	 */
	static String key(Offers offers) {
		boolean soFar = offers.answer() != Offers.Answer.UNKNOWN && !offers.unknown().isEmpty();
		return "offers." + MessageKeys.of(offers.answer()) + (soFar ? ".so-far" : "");
	}

	private Comparison comparison() {
		return this.reading.comparison();
	}

}
