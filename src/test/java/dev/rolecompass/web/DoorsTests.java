package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.compare.TopicSpread;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.EntryFormat;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.ScoringService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Doors}, and that each door leads somewhere.
 */
@WebTest
class DoorsTests {

	private static final List<String> NAMES = List.of("want", "job", "offers", "same-job", "team", "tech-lead",
			"way-out");

	private final Http http;

	private final Doors doors;

	private final EntryFormat format;

	DoorsTests(@LocalServerPort int port, @Autowired Doors doors, @Autowired EntryFormat format) {
		this.http = new Http(port);
		this.doors = doors;
		this.format = format;
	}

	@Test
	void thereIsOneForEachSituation() {
		assertThat(this.doors.in(Language.ENGLISH)).extracting(Door::name).isEqualTo(NAMES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/en/compare" })
	void bothPagesShowEveryDoor(String page) {
		List<Html> shown = this.http.get(page).html().all(".doors > li");
		List<Door> doors = this.doors.in(Language.ENGLISH);
		assertThat(shown).hasSameSizeAs(doors);
		for (int i = 0; i < doors.size(); i++) {
			Door door = doors.get(i);
			assertThat(shown.get(i).the("h3").text()).isEqualTo(text(door, "title"));
			assertThat(shown.get(i).text()).contains(text(door, "text"));
			assertThat(shown.get(i).link(text(door, "start"))).isEqualTo(door.startUrl());
			assertThat(shown.get(i).link(text(door, "example"))).isEqualTo(door.exampleUrl() + text(door, "names"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "want, CAREER", "job, JOB", "offers, CAREER", "same-job, JOB", "tech-lead, JOB", "way-out, CAREER" })
	void theStartIsTheFirstQuestion(String name, Lens lens) {
		Door door = door(name);
		assertThat(door.startUrl()).isEqualTo("/en/" + MessageKeys.of(lens));
		assertThat(this.http.get(door.startUrl())).hasStatus(200);
	}

	@Test
	void theTwoLeadersOfATeamStartWithTheDuties() {
		assertThat(door("team").startUrl()).isEqualTo("/en/charter");
		assertThat(this.http.get(door("team").startUrl())).hasStatus(200);
		assertThat(this.http.get(door("team").exampleUrl())).hasStatus(200);
	}

	@Test
	void everyOtherExampleIsAFinishedPage() {
		assertThat(doorsWithResults()).allSatisfy((door) -> {
			assertThat(this.http.get(door.exampleUrl())).hasStatus(200);
			assertThat(example(door)).isNotEmpty()
				.allSatisfy((entry) -> assertThat(entry.recommendation()).isPresent());
		});
	}

	@Test
	void everyEntryOfAnExampleHasAName() {
		assertThat(doorsWithResults()).allSatisfy((door) -> {
			Stream<String> letters = Arrays.stream(text(door, "names").substring(1).split("&"))
				.map((name) -> name.replaceFirst("=[\\p{L}+]+$", ""));
			assertThat(text(door, "names")).startsWith("#");
			assertThat(String.join("", letters.toList())).isEqualTo("ABCDE".substring(0, example(door).size()));
		});
	}

	@Test
	void theFirstOfferIsNearerAsTheEmptyComparisonSays() {
		List<Scores> scores = example(door("offers")).stream().map((entry) -> entry.scores().orElseThrow()).toList();
		assertThat(scores).hasSize(3);
		assertThat(distance(scores.get(0), scores.get(1))).isLessThan(distance(scores.get(0), scores.get(2)) - 7.5)
			.isLessThan(40);
	}

	@Test
	void fiveColleaguesAgreeOnMostTopicsAndClearlyDisagreeOnThree() {
		List<Integer> gaps = new Comparison(example(door("tech-lead"))).topics()
			.stream()
			.map(TopicSpread::gap)
			.toList();
		assertThat(gaps).hasSize(12);
		assertThat(gaps.subList(0, 3)).allMatch((gap) -> gap >= 3);
		assertThat(gaps.subList(3, 12)).allMatch((gap) -> gap <= 1).endsWith(0, 0, 0);
	}

	@Test
	void youAndYourManagerAgreeInPart() {
		assertThat(new Comparison(example(door("same-job"))).topics()).extracting(TopicSpread::gap).contains(0, 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en", "/en/compare" })
	void aTeamGetsAMessageWithTheLinkToTheQuestions(String page) {
		Html door = this.http.get(page).html().the(".doors > li:has(.address)");
		assertThat(door.the("h3").text()).isEqualTo(text(door("tech-lead"), "title"));
		assertThat(door.the(".address").text())
			.isEqualTo(Bundles.english("door.tech-lead.message", this.http.site() + "/en/job"));
		assertThat(door.the("[data-copy]")).matches((link) -> link.is("href", "/en/job"));
		assertThat(door.link(text(door("tech-lead"), "collect"))).isEqualTo("/en/compare#add");
	}

	@Test
	void theEmptyComparisonShowsTheExampleOnTheMapThenTheDoorsThenTheField() {
		Html page = this.http.get("/en/compare").html();
		assertThat(page.all("h1, .map, .doors, textarea")).extracting(Html::name)
			.containsExactly("h1", "figure", "ul", "textarea");
		assertThat(page.all(".map .letter")).extracting(Html::text).containsExactly("A", "B", "C");
		assertThat(page.the(".hero").link(Bundles.english("compare.start.open")))
			.isEqualTo(door("offers").exampleUrl() + text(door("offers"), "names"));
		assertThat(page.button()).isEqualTo("#add");
	}

	@Test
	void aComparisonHasNoDoors() {
		assertThat(this.http.get("/en/compare?with=career.em-81-58").html().all(".doors")).isEmpty();
	}

	private List<Door> doorsWithResults() {
		return this.doors.in(Language.ENGLISH).stream().filter((door) -> !door.name().equals("team")).toList();
	}

	private Door door(String name) {
		return this.doors.in(Language.ENGLISH).get(NAMES.indexOf(name));
	}

	private static String text(Door door, String part) {
		return Bundles.english(door.key(part));
	}

	/**
	 * The results that an example shows.
	 */
	private List<Standpoint> example(Door door) {
		String[] parts = door.exampleUrl().replaceFirst("&as=.*", "").split("\\?with=|&with=");
		String shared = parts[0].replace("/en/result/", "").replace('/', '.');
		Entries entries = this.format
			.parse((parts.length > 1) ? List.of(parts).subList(1, parts.length) : List.of(shared));
		return entries.all()
			.stream()
			.map((entry) -> entry.choose(
					(own) -> new Standpoint(own.lens(), new ScoringService().outcomeOf(own.answers()), own.answers()),
					(alone) -> Standpoint.of(alone.lens(), alone.recommendation())))
			.toList();
	}

	private static double distance(Scores one, Scores other) {
		return Math.hypot(one.focus().toDouble() - other.focus().toDouble(),
				one.position().toDouble() - other.position().toDouble());
	}

}
