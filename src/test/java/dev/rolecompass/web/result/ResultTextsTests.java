package dev.rolecompass.web.result;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Formats;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleLinks;
import dev.rolecompass.web.result.Suggestions.Suggestion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules for the texts of results and the guide.
 */
@ModelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultTextsTests {

	private static final int DRAWN = 4_000;

	private final MockMvcTester mvc;

	private final ScoringService scoring;

	private final ResultPages pages;

	private final Map<Portrait, Map<String, RenderedPage>> ownResults = new EnumMap<>(Portrait.class);

	ResultTextsTests(@Autowired MockMvcTester mvc, @Autowired ScoringService scoring, @Autowired ResultPages pages) {
		this.mvc = mvc;
		this.scoring = scoring;
		this.pages = pages;
	}

	@BeforeAll
	void renderOwnResults() {
		for (Lens lens : Lens.values()) {
			Stream.concat(SampleLinks.answers().stream(), extremes(lens).stream()).forEach((answers) -> {
				String link = "/en/" + MessageKeys.of(lens) + "/" + answers;
				RenderedPage page = RenderedPage.of(this.mvc, link);
				this.ownResults.computeIfAbsent(page.result().verdict().portrait(), (key) -> new TreeMap<>())
					.put(link, page);
			});
		}
	}

	/**
	 * Of many answers drawn, always the same ones, those with the shortest and the
	 * longest first screen of each portrait.
	 */
	private Set<String> extremes(Lens lens) {
		Map<String, NavigableMap<Integer, Answers>> byWords = new HashMap<>();
		Random random = new Random(1);
		for (int i = 0; i < DRAWN; i++) {
			Answers answers = draw(random);
			this.scoring.outcomeOf(answers).recommendation().ifPresent((recommendation) -> {
				ResultPage page = this.pages.own(new Visit(Language.ENGLISH, lens, answers, Entries.NONE),
						recommendation);
				byWords
					.computeIfAbsent(recommendation.portrait() + " " + page.facts().isEmpty(), (key) -> new TreeMap<>())
					.put(words(page), answers);
			});
		}
		return byWords.values()
			.stream()
			.flatMap((each) -> Stream.of(each.firstEntry().getValue(), each.lastEntry().getValue()))
			.map(Formats.answers()::print)
			.collect(Collectors.toSet());
	}

	/**
	 * Draws answers, most of them near a place on each axis that is drawn first.
	 */
	private Answers draw(Random random) {
		Answers answers = Answers.NONE.withDecider(End.values()[random.nextInt(2)]);
		for (List<Topic> axis : List.of(TestAnswers.FOCUS, TestAnswers.POSITION)) {
			int place = random.nextInt(Answer.MAX_VALUE + 1);
			for (Topic topic : axis.subList(0, Answers.TOPICS_PER_AXIS)) {
				int near = Math.max(0, Math.min(Answer.MAX_VALUE, place + random.nextInt(3) - 1));
				int any = random.nextInt(Answer.values().length);
				answers = answers.with(topic, Answer.values()[(random.nextInt(4) > 0) ? near : any]);
			}
		}
		return this.scoring.isTied(answers) ? answers : answers.withoutDecider();
	}

	/**
	 * The number of words on the first screen that depend on the answers.
	 */
	private static int words(ResultPage page) {
		Explanation own = page.explanation().orElseThrow();
		Stream<String> against = own.objections()
			.stream()
			.limit(1)
			.map((objection) -> Bundles.english("result.why.against", Bundles.english(page.otherRoleKey())));
		Stream<String> facts = page.facts().stream().map((fact) -> Bundles.english(fact.key()));
		return Stream
			.of(own.reasons().stream(), own.objections().stream(), against, facts,
					Stream.of(Bundles.english(page.clarityKey(), Bundles.english(page.roleKey()),
							Bundles.english(page.otherRoleKey()))))
			.flatMap(Function.identity())
			.mapToInt((text) -> text.split("\\s+").length)
			.sum();
	}

	/**
	 * Answers that leave every fact open leave out the facts, too, and may be shorter.
	 */
	@ParameterizedTest
	@EnumSource
	void theFirstScreenHasSixtyToNinetyWords(Portrait portrait) {
		Map<String, Integer> outside = new TreeMap<>();
		ownResults(portrait).forEach((link, page) -> {
			int words = page.html().the(".verdict").words("figure", "p.actions").size()
					+ page.html().the(".why").words().size();
			boolean hasFacts = !page.result().facts().isEmpty();
			if (words > 90 || (hasFacts && words < 60)) {
				outside.put(link, words);
			}
		});
		assertThat(outside).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void theFirstScreenNamesThePortraitAndTheRole(Portrait portrait) {
		assertThat(ownResults(portrait)).allSatisfy((link, page) -> {
			Html verdict = page.html().the(".verdict");
			assertThat(verdict.the("p.kicker").text()).isEqualTo(Bundles.english(page.result().kickerKey()));
			assertThat(verdict.the("h1").text()).isEqualTo(name(portrait));
			assertThat(verdict.the("p.role").text())
				.contains(Bundles.english("role." + MessageKeys.of(page.result().verdict().role())));
			assertThat(verdict.the("p.lead").text()).isEqualTo(Bundles.english(page.result().headlineKey()));
		});
	}

	@Test
	void thePortraitsAtTheCornersAreNamedAfterTheirRoles() {
		assertThat(name(Portrait.MANAGER)).isEqualTo(Bundles.english("role.engineering-manager"));
		assertThat(name(Portrait.TECH_LEAD)).isEqualTo(Bundles.english("role.tech-lead"));
		assertThat(Arrays.stream(Portrait.values()).map(ResultTextsTests::name)).doesNotHaveDuplicates();
	}

	@Test
	void everyPortraitOccursWithEachOfItsRoles() {
		Map<Portrait, List<Role>> roles = new EnumMap<>(Portrait.class);
		this.ownResults.forEach((portrait, pages) -> roles.put(portrait,
				pages.values().stream().map((page) -> page.result().verdict().role()).distinct().sorted().toList()));
		List<Role> either = List.of(Role.ENGINEERING_MANAGER, Role.TECH_LEAD);
		List<Role> manager = List.of(Role.ENGINEERING_MANAGER);
		List<Role> techLead = List.of(Role.TECH_LEAD);
		assertThat(roles).containsExactlyInAnyOrderEntriesOf(Map.of(Portrait.MANAGER, manager, Portrait.PEOPLE_FIRST,
				manager, Portrait.POSITION_FIRST, manager, Portrait.MENTOR, either, Portrait.MIDDLE, either,
				Portrait.PLAYER_COACH, either, Portrait.ENGINEER_FIRST, techLead, Portrait.TECHNOLOGY_FIRST, techLead,
				Portrait.TECH_LEAD, techLead));
	}

	@Test
	void noTwoPortraitsShareASentence() {
		for (Lens lens : Lens.values()) {
			Map<String, List<Portrait>> portraits = new TreeMap<>();
			for (Portrait portrait : Portrait.values()) {
				sentences(lens, portrait).forEach((sentence) -> portraits.merge(sentence, List.of(portrait),
						(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
			}
			portraits.values().removeIf((those) -> those.size() == 1);
			assertThat(portraits).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyPageShowsWhatItGivesAndCostsAndTheWayBack(Portrait portrait) {
		assertThat(ownResults(portrait)).allSatisfy((link, page) -> {
			assertThat(page.html().the(".weighed").all("div")).map(Html::text)
				.containsExactly(
						Bundles.english("portrait.gives.title") + " " + Bundles.english(key(portrait) + "gives"),
						Bundles.english("portrait.costs.title") + " " + Bundles.english(key(portrait) + "costs"));
			assertThat(page.html().section(Bundles.english(page.result().lensKey("week.title"))).text())
				.contains(Bundles.english(key(portrait) + "back"));
		});
	}

	@ParameterizedTest
	@EnumSource
	void everyPageSaysWhatToDoAndWhy(Portrait portrait) {
		assertThat(ownResults(portrait)).allSatisfy((link, page) -> {
			Html now = page.html().section(Bundles.english("result.now.title"));
			assertThat(now.all("p").get(0).text()).isEqualTo(text(page, page.result().now().get(0)));
			assertThat(now.all("li")).map(Html::text)
				.containsExactlyElementsOf(
						page.result().experiments().stream().map((experiment) -> text(page, experiment)).toList());
		});
	}

	private static String text(RenderedPage page, Suggestion suggestion) {
		return suggestion.because()
			.map((gist) -> Bundles.english(page.result().lensKey("because"), gist) + " ")
			.orElse("") + Bundles.english(suggestion.key());
	}

	@ParameterizedTest
	@EnumSource
	void everyPageLinksToItsPortraitAndTheTwoNearestNeighbours(Portrait portrait) {
		assertThat(ownResults(portrait)).allSatisfy((link, page) -> {
			Html week = page.html().section(Bundles.english(page.result().lensKey("week.title")));
			String withReports = (portrait == Portrait.PLAYER_COACH) ? "manager" : "player-coach";
			assertThat(week.all("a")).map((guide) -> guide.attribute("href").orElseThrow())
				.containsExactly("/en/guide/" + MessageKeys.of(portrait), "/en/guide/" + withReports);
			Html neighbours = page.html().the("p.actions:has(b)");
			List<Portrait> nearest = this.scoring
				.outcomeOf(Formats.answers().parse(link.substring(link.lastIndexOf('/') + 1)))
				.recommendation()
				.orElseThrow()
				.nearestNeighbours()
				.subList(0, 2);
			assertThat(neighbours.all("a")).map((guide) -> guide.attribute("href").orElseThrow())
				.containsExactlyElementsOf(
						nearest.stream().map((neighbour) -> "/en/guide/" + MessageKeys.of(neighbour)).toList());
			assertThat(neighbours.all("a")).map(Html::text)
				.containsExactlyElementsOf(nearest.stream().map((neighbour) -> name(neighbour)).toList());
		});
	}

	@ParameterizedTest
	@EnumSource
	void aResultWithAllFactsInTheMiddleShowsNone(Lens lens) {
		String start = "/en/" + MessageKeys.of(lens) + "/";
		assertThat(RenderedPage.of(this.mvc, start + "a4b4c4d4e4f4g2h2i2j2k2l2").html().all("dl.facts")).isEmpty();
		assertThat(RenderedPage.of(this.mvc, start + "a4b4c4d4e4f4g2h2i2j2k2lx").html().the("dl.facts").all("dd"))
			.map(Html::text)
			.containsExactly(Bundles.english("portrait.people-first.reports"),
					Bundles.english("result." + MessageKeys.of(lens) + ".fact.reviews.both"),
					Bundles.english("result." + MessageKeys.of(lens) + ".fact.code.both"));
	}

	@Test
	void noTextHasAnExclamationMark() {
		assertThat(Bundles.english()).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("!"));
	}

	@Test
	void theGuideHasAtMostThirteenHundredWords() {
		assertThat(guide().words("figure")).hasSizeBetween(600, 1300);
	}

	@Test
	void theGuideStatesTheDifferenceInItsFirstHundredWords() {
		List<String> first = guide().words()
			.stream()
			.limit(100)
			.flatMap((word) -> Arrays.stream(word.toLowerCase(Locale.ROOT).split("\\P{L}+")))
			.toList();
		assertThat(first).contains("people", "technology", "job", "role");
	}

	private Html guide() {
		return RenderedPage.of(this.mvc, "/" + Language.ENGLISH + "/guide").html().the("#main");
	}

	private Map<String, RenderedPage> ownResults(Portrait portrait) {
		return this.ownResults.getOrDefault(portrait, Map.of());
	}

	/**
	 * The sentences of a portrait's texts, without its short labels.
	 */
	private static Stream<String> sentences(Lens lens, Portrait portrait) {
		String suggestions = "result." + MessageKeys.of(lens) + "." + MessageKeys.of(portrait) + ".";
		return Bundles.english()
			.entrySet()
			.stream()
			.filter((text) -> text.getKey().startsWith(key(portrait)) || text.getKey().startsWith(suggestions))
			.filter((text) -> !text.getKey().matches(".*\\.(name|title|link|reports|reviews|code)"))
			.flatMap((text) -> Arrays.stream(text.getValue().split("(?<=[.?:;])\\s+")))
			.map((sentence) -> sentence.toLowerCase(Locale.ROOT))
			.distinct();
	}

	private static String name(Portrait portrait) {
		return Bundles.english(key(portrait) + "name");
	}

	private static String key(Portrait portrait) {
		return "portrait." + MessageKeys.of(portrait) + ".";
	}

}
