package dev.rolecompass.web.compare;

import java.util.List;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Fit;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.Texts.Mention;

/**
 * Says below the answer of a comparison what the results are.
 */
record Leads(Texts texts, Reading reading) {

	private static final String KEY = "compare.lead.";

	NamedText lead() {
		return switch (this.reading.kind()) {
			case NOTHING, ALONE -> this.texts.named(key());
			case PERSON_AND_JOB -> personAndJob(this.reading.offers().fits().get(0));
			case PEOPLE, JOBS -> this.texts.named(key(), Mention.of(0), name(this.reading.standpoint(0)), Mention.of(1),
					name(this.reading.standpoint(1)));
			case OFFERS -> offers();
			case GROUP -> group(this.reading.comparison());
		};
	}

	private NamedText personAndJob(Fit fit) {
		boolean changes = this.reading.isFrom(Perspective.IN_THE_JOB) && !fit.differences().isEmpty();
		return this.texts.named(KEY + MessageKeys.of(this.reading.kind()) + (changes ? ".changes" : ""),
				name(this.reading.person()), name(this.reading.standpoint(fit.job())));
	}

	private NamedText offers() {
		if (this.reading.person().scores().isEmpty()) {
			return this.texts.named(key() + ".open");
		}
		List<Integer> unknown = this.reading.offers().unknown();
		String wanted = name(this.reading.person());
		return unknown.isEmpty() ? this.texts.named(key(), wanted)
				: this.texts.named(key() + ".unknown", wanted, new Mention(unknown));
	}

	private NamedText group(Comparison comparison) {
		String what = comparison.topics().isEmpty() ? ".results"
				: comparison.disagreements().isEmpty() ? ".agreed" : "";
		return this.texts.named(key() + what);
	}

	private String key() {
		return KEY + this.reading.name();
	}

	/**
	 * The name of the standpoint's portrait.
	 */
	private String name(Standpoint standpoint) {
		return standpoint.recommendation()
			.map((recommendation) -> this.texts.plain(MessageKeys.of(recommendation.portrait(), "name")))
			.orElseGet(() -> this.texts.plain(KEY + (standpoint.scores().isPresent() ? "tied" : "open")));
	}

}
