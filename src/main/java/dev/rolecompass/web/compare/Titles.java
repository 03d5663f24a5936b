package dev.rolecompass.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.compare.Contrast;
import dev.rolecompass.compare.Offers;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.ComparePage.Answer;
import dev.rolecompass.web.compare.ComparePage.OtherPerspective;
import dev.rolecompass.web.compare.Texts.Mention;

/**
 * Gives the answer of a comparison in one sentence.
 */
record Titles(Texts texts, Reading reading) {

	private static final String KEY = "compare.title.";

	Answer answer(List<NamedText> points, Optional<OtherPerspective> other) {
		return new Answer(title(), new Leads(this.texts, this.reading).lead(), points, isAboutAuthority(),
				description(), other);
	}

	/**
	 * Whether the word needs an explanation, since the title or the offers use it.
	 */
	private boolean isAboutAuthority() {
		return switch (this.reading.kind()) {
			case NOTHING, ALONE, GROUP -> false;
			case PERSON_AND_JOB,
					OFFERS ->
				this.reading.offers()
					.fits()
					.stream()
					.flatMap((fit) -> fit.contrast().stream())
					.anyMatch((contrast) -> isAboutAuthority(contrast, true));
			case PEOPLE, JOBS ->
				comparison().contrast().filter((contrast) -> isAboutAuthority(contrast, false)).isPresent();
		};
	}

	private static boolean isAboutAuthority(Contrast contrast, boolean ofFit) {
		return switch (contrast.sort()) {
			case NONE, ANSWERS, ROLES -> false;
			case FOCUS -> ofFit;
			case POSITION, FURTHER, CROSSED -> true;
		};
	}

	private NamedText title() {
		return switch (this.reading.kind()) {
			case NOTHING -> this.texts.named(KEY + "nothing");
			case ALONE -> this.texts.named(KEY + "alone");
			case PERSON_AND_JOB -> comparison().contrast()
				.map(this::fit)
				.orElseGet(() -> this.texts.named(KEY + "person-and-job.unknown"));
			case PEOPLE, JOBS -> comparison().contrast().map(this::pair).orElseGet(() -> pair("unknown"));
			case OFFERS -> offers(comparison().offers().orElseThrow());
			case GROUP -> group();
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
		String sort = MessageKeys.of(offers.answer());
		boolean onlyTwo = offers.fits().size() == 2;
		return this.texts.named(KEY + "offers." + sort + (onlyTwo ? ".two" : ""), new Mention(offers.nearest()),
				offers.fits().size());
	}

	private NamedText group() {
		int agreed = comparison().agreements().size();
		int all = comparison().topics().size();
		if (all > 0) {
			String sort = (agreed == 0) ? "nothing" : (agreed == all) ? "everything" : "some";
			return this.texts.named(KEY + "group." + sort, agreed, all);
		}
		return roles();
	}

	private NamedText roles() {
		List<Integer> managers = with(Role.ENGINEERING_MANAGER);
		List<Integer> leads = with(Role.TECH_LEAD);
		if (managers.isEmpty() && leads.isEmpty()) {
			return this.texts.named(KEY + "group.unknown");
		}
		String sort = (managers.size() == leads.size()) ? "even"
				: (managers.size() > leads.size()) ? "managers" : "leads";
		return this.texts.named(KEY + "group." + sort, Math.max(managers.size(), leads.size()),
				comparison().standpoints().size());
	}

	private List<Integer> with(Role role) {
		return IntStream.range(0, comparison().standpoints().size())
			.filter((index) -> roleOf(comparison().standpoints().get(index)).filter(role::equals).isPresent())
			.boxed()
			.toList();
	}

	private Comparison comparison() {
		return this.reading.comparison();
	}

	private static Optional<Role> roleOf(Standpoint standpoint) {
		return standpoint.recommendation().map(Recommendation::role);
	}

	/**
	 * What the link's preview says below the title.
	 */
	private String description() {
		String key = "compare.description." + MessageKeys.of(this.reading.kind());
		if (this.reading.kind() != Kind.OFFERS) {
			return this.texts.plain(key, comparison().standpoints().size());
		}
		Offers offers = comparison().offers().orElseThrow();
		List<Integer> jobs = new ArrayList<>(offers.fits().stream().map((fit) -> fit.job()).sorted().toList());
		int nearest = offers.nearest().isEmpty() ? 0 : jobs.indexOf(offers.nearest().get(0)) + 1;
		return this.texts.plain(key + "." + MessageKeys.of(offers.answer()), jobs.size(), nearest);
	}

}
