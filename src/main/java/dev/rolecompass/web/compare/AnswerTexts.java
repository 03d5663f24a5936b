package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.compare.Contrast;
import dev.rolecompass.compare.Fit;
import dev.rolecompass.compare.Offers;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.ComparePage.Answer;
import dev.rolecompass.web.compare.ComparePage.OtherPerspective;

/**
 * Gives the answer of a comparison: its title, what the results are, and what a preview
 * of the link says.
 */
record AnswerTexts(Texts texts, Reading reading) {

	Answer answer(List<NamedText> points, Optional<OtherPerspective> other) {
		return new Answer(new Titles(this.texts, this.reading).title(), new Leads(this.texts, this.reading).lead(),
				points, isAboutAuthority(), description(), other);
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
			case PEOPLE,
					JOBS ->
				this.reading.comparison()
					.contrast()
					.filter((contrast) -> isAboutAuthority(contrast, false))
					.isPresent();
		};
	}

	private static boolean isAboutAuthority(Contrast contrast, boolean ofFit) {
		return switch (contrast.sort()) {
			case NONE, ANSWERS, ROLES -> false;
			case FOCUS -> ofFit;
			case POSITION, FURTHER, CROSSED -> true;
		};
	}

	/**
	 * What the link's preview says below the title.
	 */
	private String description() {
		String key = "compare.description.";
		if (this.reading.kind() != Kind.OFFERS) {
			return this.texts.plain(key + MessageKeys.of(this.reading.kind()),
					this.reading.comparison().standpoints().size());
		}
		Offers offers = this.reading.offers();
		List<Integer> jobs = offers.fits().stream().map(Fit::job).sorted().toList();
		int nearest = offers.nearest().isEmpty() ? 0 : jobs.indexOf(offers.nearest().get(0)) + 1;
		return this.texts.plain(key + Titles.key(offers), jobs.size(), nearest);
	}

}
