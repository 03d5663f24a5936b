package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.compare.Fit;
import dev.rolecompass.compare.Offers;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.compare.TopicSpread;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.PortraitLink;
import dev.rolecompass.web.compare.ComparePage.Answer;
import dev.rolecompass.web.compare.ComparePage.OtherPerspective;
import dev.rolecompass.web.compare.PairSection.WayBack;
import dev.rolecompass.web.compare.Texts.Mention;
import dev.rolecompass.web.map.CompassMap;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what a comparison means.
 */
@Component
class ComparisonTexts {

	private static final int QUESTIONS_PER_OFFER = 2;

	private final Quiz quiz;

	private final Links links;

	private final MessageSource messages;

	ComparisonTexts(Quiz quiz, Links links, MessageSource messages) {
		this.quiz = quiz;
		this.links = links;
		this.messages = messages;
	}

	Sections sections(Language language, Entries with, Comparison comparison, Optional<Perspective> perspective) {
		Texts texts = new Texts(this.messages, language, labelKey(comparison.kind(), perspective));
		Titles titles = new Titles(texts, comparison, perspective);
		Answer answer = new Answer(titles.title(), lead(texts, comparison, perspective), titles.description(),
				otherPerspective(language, with, comparison.kind(), perspective));
		TopicTexts topics = new TopicTexts(this.quiz, language, comparison);
		return switch (comparison.kind()) {
			case NOTHING, ALONE -> new Sections(answer, List.of(), Optional.empty(), Optional.empty());
			case PERSON_AND_JOB, PEOPLE, JOBS -> new Sections(answer, List.of(),
					Optional.of(pair(texts, comparison, perspective, topics)), Optional.empty());
			case OFFERS -> new Sections(answer, offers(texts, with, comparison), Optional.empty(), Optional.empty());
			case GROUP -> new Sections(answer, List.of(), Optional.empty(), Optional.of(group(comparison, topics)));
		};
	}

	/**
	 * The key of the message with a result's letter in a sentence.
	 */
	static String labelKey(Kind kind, Optional<Perspective> perspective) {
		boolean jobs = kind == Kind.OFFERS || perspective.filter(Perspective.TWO_JOBS::equals).isPresent();
		return "compare.label." + (jobs ? "job" : "letter");
	}

	/**
	 * What the results are, in their portraits' names.
	 */
	private NamedText lead(Texts texts, Comparison comparison, Optional<Perspective> perspective) {
		Kind kind = comparison.kind();
		String key = "compare.lead." + MessageKeys.of(kind);
		return switch (kind) {
			case NOTHING, ALONE -> texts.named(key);
			case PERSON_AND_JOB -> {
				Offers offers = comparison.offers().orElseThrow();
				yield texts.named(key, name(texts, comparison.standpoints().get(offers.person())),
						name(texts, comparison.standpoints().get(offers.fits().get(0).job())));
			}
			case PEOPLE,
					JOBS ->
				texts.named("compare.lead." + perspective.map(MessageKeys::of).orElse(MessageKeys.of(kind)),
						Mention.of(0), name(texts, comparison.standpoints().get(0)), Mention.of(1),
						name(texts, comparison.standpoints().get(1)));
			case OFFERS -> {
				Offers offers = comparison.offers().orElseThrow();
				if (comparison.standpoints().get(offers.person()).scores().isEmpty()) {
					yield texts.named(key + ".open");
				}
				yield offers.unknown().isEmpty()
						? texts.named(key, name(texts, comparison.standpoints().get(offers.person())))
						: texts.named(key + ".unknown", name(texts, comparison.standpoints().get(offers.person())),
								new Mention(offers.unknown()));
			}
			case GROUP -> texts.named(key, comparison.standpoints().size());
		};
	}

	private static String name(Texts texts, Standpoint standpoint) {
		return standpoint.recommendation()
			.map((recommendation) -> texts.plain(MessageKeys.of(recommendation.portrait(), "name")))
			.orElseGet(() -> texts.plain("compare.lead." + (standpoint.scores().isPresent() ? "tied" : "open")));
	}

	private Optional<OtherPerspective> otherPerspective(Language language, Entries with, Kind kind,
			Optional<Perspective> perspective) {
		return Perspective.on(kind).map((other) -> {
			String key = "compare.as." + MessageKeys.of(other);
			return perspective.isPresent() ? new OtherPerspective(key + ".not", this.links.comparison(language, with))
					: new OtherPerspective(key, this.links.comparison(language, with, other));
		});
	}

	private PairSection pair(Texts texts, Comparison comparison, Optional<Perspective> perspective, TopicTexts topics) {
		String key = "compare.raise." + perspective.map(MessageKeys::of).orElse(MessageKeys.of(comparison.kind()));
		int same = (int) comparison.topics().stream().filter((topic) -> topic.gap() == 0).count();
		if (comparison.kind() != Kind.PERSON_AND_JOB) {
			return new PairSection(key, List.of(), topics.talkingPoints(perspective), topics.pairs(), same,
					Optional.empty(), List.of(), Optional.empty());
		}
		Offers offers = comparison.offers().orElseThrow();
		FitTexts fit = fit(texts, comparison, offers, offers.fits().get(0));
		List<String> columns = comparison.standpoints()
			.stream()
			.map((standpoint) -> "compare.topics." + MessageKeys.of(standpoint.lens()))
			.toList();
		boolean inTheJob = perspective.isPresent();
		boolean fits = fit.fit().differences().isEmpty() && !comparison.topics().isEmpty();
		return new PairSection(key, columns,
				inTheJob ? fit.changes(TopicTexts.TALKING_POINTS) : fit.questions(TopicTexts.TALKING_POINTS),
				topics.pairs(), same, (inTheJob && fits) ? Optional.of(key + ".none") : Optional.empty(), fit.unknown(),
				inTheJob ? wayBack(texts.language(), comparison, offers) : Optional.empty());
	}

	private FitTexts fit(Texts texts, Comparison comparison, Offers offers, Fit fit) {
		return new FitTexts(this.quiz, texts, comparison.standpoints().get(offers.person()),
				comparison.standpoints().get(fit.job()), fit);
	}

	private Optional<WayBack> wayBack(Language language, Comparison comparison, Offers offers) {
		Optional<Portrait> job = comparison.standpoints()
			.get(offers.fits().get(0).job())
			.recommendation()
			.map(Recommendation::portrait);
		Optional<Portrait> wanted = comparison.standpoints()
			.get(offers.person())
			.recommendation()
			.map(Recommendation::portrait);
		return job.map((portrait) -> new WayBack(MessageKeys.of(portrait, "back"),
				PortraitLink.of(wanted.orElse(portrait), language, this.links)));
	}

	private List<OfferRow> offers(Texts texts, Entries with, Comparison comparison) {
		Offers offers = comparison.offers().orElseThrow();
		return offers.fits().stream().map((fit) -> offer(texts, with, comparison, offers, fit)).toList();
	}

	private OfferRow offer(Texts texts, Entries with, Comparison comparison, Offers offers, Fit fit) {
		FitTexts words = fit(texts, comparison, offers, fit);
		NamedText verdict = fit.contrast()
			.map((contrast) -> Titles.fit(texts, contrast))
			.orElseGet(() -> texts.named("compare.title.person-and-job.unknown"));
		Answers wanted = comparison.standpoints().get(offers.person()).answers();
		Answers known = comparison.standpoints().get(fit.job()).answers();
		Optional<String> reason = wanted.equals(Answers.NONE) ? Optional.of("compare.offer.person-without-answers")
				: known.equals(Answers.NONE) ? Optional.of("compare.offer.without-answers") : Optional.empty();
		return new OfferRow(texts.named("compare.offer", Mention.of(fit.job())), verdict, words.matches(),
				words.differences(), reason.isPresent() ? List.of() : words.unknown(), reason,
				words.questions(QUESTIONS_PER_OFFER), reason.isEmpty() && !fit.unknown().isEmpty()
						? Optional.of(fillIn(texts.language(), with, fit.job())) : Optional.empty());
	}

	/**
	 * The job's own page, from which it comes back as the last of the comparison.
	 */
	private LetteredLink fillIn(Language language, Entries with, int job) {
		String letters = IntStream
			.concat(IntStream.range(0, with.all().size()).filter((index) -> index != job), IntStream.of(job))
			.mapToObj(CompassMap::letter)
			.collect(Collectors.joining());
		return new LetteredLink(this.links.entry(language, with.all().get(job), with.without(job)), letters);
	}

	private GroupSection group(Comparison comparison, TopicTexts topics) {
		List<TopicSpread> apart = comparison.disagreements();
		int first = Math.min(TopicTexts.TALKING_POINTS, apart.size());
		return new GroupSection(topics.positions(comparison.agreements()), topics.positions(apart.subList(0, first)),
				topics.positions(apart.subList(first, apart.size())),
				letters(comparison, (standpoint) -> standpoint.answers().equals(Answers.NONE)),
				letters(comparison, (standpoint) -> standpoint.scores().isEmpty()));
	}

	private static List<String> letters(Comparison comparison, Predicate<Standpoint> which) {
		return IntStream.range(0, comparison.standpoints().size())
			.filter((index) -> which.test(comparison.standpoints().get(index)))
			.mapToObj(CompassMap::letter)
			.toList();
	}

	/**
	 * The parts of a comparison's page.
	 */
	record Sections(Answer answer, List<OfferRow> offers, Optional<PairSection> pair, Optional<GroupSection> group) {
	}

}
