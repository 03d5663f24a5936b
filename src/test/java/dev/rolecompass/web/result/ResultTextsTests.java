package dev.rolecompass.web.result;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Role;
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

	/**
	 * The answers with the shortest and the longest first screen of each portrait, and
	 * the longest after a tie, found by a search over many answers.
	 */
	private static final List<String> EXTREMES = List.of("a3b2c3d3e2f4g3h3i4j2k3l3", "a2b4c3d3e3f2g2h4i3j3k0l4",
			"a4bxc2dxe2f3g2h2ixj2k2lx", "a3b2c2d4e2f3gxh3i2j1k1lx", "a3b2cxd2e3fxg2h2i2j2kxl0",
			"a3b0c2d4e3f4gxh0ixj1k0l1", "a2b3c2d2exf3g2h4ixj2k0l0z0", "axb2c2d2e2f3g2h2i4jxk2l2",
			"a2b1c2d2e1f3g1h4i3j3k0l4", "a2b2c2d2e2f2g2h2i3j2k2l2", "a2b1c2d4e2f2g2h3i3j3k1l2",
			"a2b4c2d0e3f1g2h4i2j2k0lxz4", "a2b2c2dxe1f2g2h2i2jxk2l0", "a2b1c2d3e2f3g1h4i1j1k0l2",
			"a2b2c0d2e2fxg4hxi2jxk2l2", "a1b0c1d0e1f1g1h4i4j4k0l2", "a1b0c0d1e1f1g3h4i3j3k4l3z0",
			"axb2c0d2e2f2gxh2i2j2k2lx", "a2b0c2d2e1f1g2h4i2j2k0l4", "a0b1c0d2e0f0g0h1i2j1k2l1",
			"a2b1c1d0e2f1g1h3i2j1k0l2");

	private final MockMvcTester mvc;

	private final Quiz quiz;

	private final Map<Portrait, Map<String, RenderedPage>> ownResults = new EnumMap<>(Portrait.class);

	ResultTextsTests(@Autowired MockMvcTester mvc, @Autowired Quiz quiz) {
		this.mvc = mvc;
		this.quiz = quiz;
	}

	@BeforeAll
	void renderOwnResults() {
		for (Lens lens : Lens.values()) {
			Stream.concat(SampleLinks.answers().stream(), EXTREMES.stream()).forEach((answers) -> {
				String link = "/en/" + MessageKeys.of(lens) + "/" + answers;
				RenderedPage page = RenderedPage.of(this.mvc, link);
				this.ownResults.computeIfAbsent(page.result().recommendation().portrait(), (key) -> new TreeMap<>())
					.put(link, page);
			});
		}
	}

	/**
	 * Answers that leave every fact open leave out the facts, too, and may be shorter.
	 */
	@ParameterizedTest
	@EnumSource
	void theFirstScreenHasSixtyToNinetyWords(Portrait portrait) {
		Map<String, Integer> outside = new TreeMap<>();
		ownResults(portrait).forEach((link, page) -> {
			int words = page.html().the(".verdict").words("figure", "p.actions").size();
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
				.contains(Bundles.english("role." + MessageKeys.of(page.result().recommendation().role())));
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
				pages.values()
					.stream()
					.map((page) -> page.result().recommendation().role())
					.distinct()
					.sorted()
					.toList()));
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
			assertThat(page.html().the(".columns").all("div")).map(Html::text)
				.containsExactly(
						Bundles.english("portrait.gives.title") + " " + Bundles.english(key(portrait) + "gives"),
						Bundles.english("portrait.costs.title") + " " + Bundles.english(key(portrait) + "costs"));
			assertThat(page.html().section(Bundles.english("result.back.title")).text())
				.contains(Bundles.english(key(portrait) + "back"));
		});
	}

	@ParameterizedTest
	@EnumSource
	void everyPageSaysWhatToDoAndWhy(Portrait portrait) {
		assertThat(ownResults(portrait)).allSatisfy((link, page) -> {
			Html now = page.html().section(Bundles.english("result.now.title"));
			assertThat(now.all("p").get(0).text()).isEqualTo(text(page, page.result().now()));
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
				.containsExactly("/en/guide/" + withReports, "/en/guide/" + MessageKeys.of(portrait));
			Html neighbours = page.html().section(Bundles.english("result.neighbour.title"));
			List<Portrait> nearest = page.result().recommendation().nearestNeighbours().subList(0, 2);
			assertThat(neighbours.all("a")).map((guide) -> guide.attribute("href").orElseThrow())
				.containsExactlyElementsOf(
						nearest.stream().map((neighbour) -> "/en/guide/" + MessageKeys.of(neighbour)).toList());
			assertThat(neighbours.all("li")).map(Html::text)
				.containsExactlyElementsOf(nearest.stream()
					.map((neighbour) -> name(neighbour) + " " + Bundles.english(key(neighbour) + "summary"))
					.toList());
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
	void theGuideHasAtMostTwelveHundredWords() {
		assertThat(guide().words("figure")).hasSizeBetween(600, 1200);
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
