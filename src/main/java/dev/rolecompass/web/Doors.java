package dev.rolecompass.web;

import java.util.List;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * The doors to the site: one for each situation that people arrive in.
 */
@Component
public class Doors {

	private final Links links;

	private final Examples examples;

	Doors(Links links, Examples examples) {
		this.links = links;
		this.examples = examples;
	}

	public List<Door> in(Language language) {
		String career = this.links.start(language, Lens.CAREER);
		String job = this.links.start(language, Lens.JOB);
		return List.of(new Door("want", career, example(language, this.examples.person()), false),
				new Door("job", job, example(language, this.examples.job()), false), offers(language),
				new Door("same-job", job, example(language, this.examples.sameJob()), false),
				new Door("team", this.links.charterForm(language, Charter.NONE),
						this.links.charter(language, this.examples.team(), Charter.NONE), false),
				new Door("tech-lead", job, example(language, this.examples.techLead()), true),
				new Door("way-out", career, example(language, this.examples.wayOut(), Perspective.IN_THE_JOB), false));
	}

	/**
	 * The door of someone who's weighing offers.
	 */
	public Door offers(Language language) {
		return new Door("offers", this.links.start(language, Lens.CAREER), example(language, exampleOffers()), false);
	}

	/**
	 * The example behind that door: a person, the nearer job, then the other.
	 */
	public Entries exampleOffers() {
		return this.examples.offers();
	}

	/**
	 * The shared result, or the comparison if there are several.
	 */
	private String example(Language language, Entries entries) {
		return (entries.all().size() > 1) ? this.links.comparison(language, entries)
				: this.links.result(language, entries.all().get(0));
	}

	private String example(Language language, Entries entries, Perspective perspective) {
		return this.links.comparison(language, entries, perspective);
	}

}
