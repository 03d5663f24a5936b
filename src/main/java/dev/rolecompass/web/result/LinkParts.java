package dev.rolecompass.web.result;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Varies;

import org.springframework.stereotype.Component;

/**
 * Splits the URL of a result into parts and explains them, to show what the URL reveals.
 */
@Component
class LinkParts {

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final SlugFormat slugFormat;

	LinkParts(LensFormat lensFormat, AnswersFormat answersFormat, SlugFormat slugFormat) {
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.slugFormat = slugFormat;
	}

	List<LinkPart> parts(Visit visit) {
		Stream<LinkPart> own = Stream.of(language(visit.language()), lens(visit.lens()),
				LinkPart.of(this.answersFormat.print(visit.answers()), "link.answers." + MessageKeys.of(visit.lens())));
		return Stream.concat(own, visit.with().all().stream().flatMap(this::carried)).toList();
	}

	/**
	 * The parts of a shared result's URL.
	 * @param with the results that it carries
	 */
	List<LinkPart> parts(Language language, Entry entry, Entries with) {
		Stream<LinkPart> start = Stream.of(language(language), LinkPart.of(Routes.SHARED, "link.shared"),
				lens(entry.lens()));
		Stream<LinkPart> result = entry.choose(
				(own) -> Stream.of(LinkPart.of(this.answersFormat.print(own.answers()),
						"link.answers.shared." + MessageKeys.of(own.lens()))),
				(shared) -> result(shared.recommendation()));
		return Stream.of(start, result, with.all().stream().flatMap(this::carried))
			.flatMap(Function.identity())
			.toList();
	}

	private Stream<LinkPart> result(Recommendation recommendation) {
		String[] slug = this.slugFormat.print(recommendation).split("-");
		return Stream.of(LinkPart.of(slug[0], "role." + MessageKeys.of(recommendation.role())),
				new LinkPart(slug[1], "link.focus", slug[1]), new LinkPart(slug[2], "link.position", slug[2]));
	}

	/**
	 * The parts of a carried result, which may reveal somebody else's answers.
	 */
	private Stream<LinkPart> carried(Entry entry) {
		String lens = this.lensFormat.print(entry.lens());
		String start = Routes.WITH + "=" + lens;
		return entry.choose(
				(own) -> Stream.of(LinkPart.of(start + "." + this.answersFormat.print(own.answers()),
						"link.with.answers." + lens)),
				(shared) -> Stream.concat(Stream.of(LinkPart.of(start, "link.with.result." + lens)),
						result(shared.recommendation())));
	}

	private LinkPart lens(Lens lens) {
		return LinkPart.of(this.lensFormat.print(lens), "link.lens." + MessageKeys.of(lens));
	}

	private static LinkPart language(Language language) {
		return LinkPart.of(language.tag(), "link.language");
	}

	/**
	 * A part of a URL and its meaning.
	 *
	 * @param key the key of the message that says what it means
	 * @param argument what the message needs to know, which may be nothing
	 */
	record LinkPart(@Varies String text, String key, @Varies String argument) {

		static LinkPart of(String text, String key) {
			return new LinkPart(text, key, "");
		}

	}

}
