package dev.rolecompass.web.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleLinks;
import dev.rolecompass.web.result.Explanation.GivenAnswer;
import dev.rolecompass.web.result.Explanation.PossibleChange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests for {@link ResultPages} and {@link Explanations}: what a result says about its
 * answers.
 */
@ModelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ParameterizedClass
@EnumSource
class ResultPagesTests {

	private static final Offset<Double> TO_A_TENTH = within(0.05 + 1e-9);

	@Parameter
	private Lens lens = Lens.CAREER;

	private final MockMvcTester mvc;

	private final Quiz quiz;

	private final ScoringService scoring;

	private final AnswersFormat answersFormat;

	ResultPagesTests(@Autowired MockMvcTester mvc, @Autowired Quiz quiz, @Autowired ScoringService scoring,
			@Autowired AnswersFormat answersFormat) {
		this.mvc = mvc;
		this.quiz = quiz;
		this.scoring = scoring;
		this.answersFormat = answersFormat;
	}

	static Stream<String> answers() {
		return Stream.concat(SampleLinks.answers(SampleLinks.Spread.EXTREMES_FIRST).stream(),
				Stream.of("a4b4c4dxexfxg4h4i4jxkxlx", "a3b1c2d4e3f3g2h3i1j2k2l3", "a1b0c1d2e1f0g1h2ixj1k0l2",
						"a3b3c3d3e3f3g3h3i3j3k3l3", "axb0c3dxe1f4g2hxi1j0kxlx", "a2bxc2d2exfxg2h2i2jxk2l2z0",
						"a4b1cxd1e2f3g0h3i2jxk4l1", "a0b0c3d3e3f3gxh1i1j3k3l3", "a2b0c0d0exfxg4h4i4j2kxlxz4"));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void reasonsAreTheStrongestAnswersForTheRole(String text) {
		ResultPage page = page(text).result();
		List<String> reasons = new ArrayList<>(own(text).reasons());
		int limit = (page.verdict().strength() == Strength.CLOSE_CALL) ? 2 : 3;
		if (page.isTie()) {
			limit--;
			assertThat(reasons.remove(0)).isEqualTo(decider().at(page.verdict().role().end()).gist());
		}
		assertStrongestFor(page.verdict().role(), text, reasons, limit);
		assertThat(page(text).html().the("div.why").all("ul").get(0).all("li")).map(Html::text)
			.containsExactlyElementsOf(own(text).reasons());
	}

	@ParameterizedTest
	@MethodSource("answers")
	void objectionsAreTheStrongestAnswersAgainstTheRole(String text) {
		ResultPage page = page(text).result();
		List<String> objections = own(text).objections();
		assertStrongestFor(page.verdict().role().other(), text, objections,
				(page.verdict().strength() == Strength.CLOSE_CALL) ? 2 : 1);
		List<Html> lists = page(text).html().the("div.why").all("ul");
		assertThat(lists.stream().skip(1).flatMap((list) -> list.all("li").stream()).map(Html::text))
			.containsExactlyElementsOf(objections);
		assertThat(lists).hasSize(objections.isEmpty() ? 1 : 2);
	}

	/**
	 * Checks that the gists are those of the strongest answers for a role, by effects
	 * that are calculated from the link alone.
	 */
	private void assertStrongestFor(Role role, String text, List<String> gists, int limit) {
		Map<String, Double> strengths = new HashMap<>();
		Answers answers = this.answersFormat.parse(text);
		answers.byTopic().forEach((topic, answer) -> {
			if (answer.end().filter(role.end()::equals).isPresent()) {
				strengths.put(wording(topic).at(role.end()).gist(), Math.abs(effect(answers, topic, answer)));
			}
		});
		List<Double> strongest = strengths.values()
			.stream()
			.sorted((one, other) -> Double.compare(other, one))
			.limit(limit)
			.toList();
		assertThat(strengths.keySet()).containsAll(gists);
		assertThat(gists).doesNotHaveDuplicates();
		assertThat(gists.stream().map(strengths::get)).containsExactlyElementsOf(strongest);
	}

	/**
	 * What an answer adds to the lean: its distance from the middle as its share of the
	 * axis, and the axis' half of the lean.
	 */
	private static double effect(Answers answers, Topic topic, Answer answer) {
		return (answer.value() - 2) * 25.0 / answers.answeredOn(topic.axis()).size() / 2;
	}

	@ParameterizedTest
	@MethodSource("answers")
	void effectsAddUpToTheLean(String text) {
		Explanation own = own(text);
		double sum = own.answers().stream().mapToDouble(ResultPagesTests::signedEffect).sum();
		assertThat(50 + sum).isCloseTo(Double.parseDouble(own.lean()), TO_A_TENTH);
		Recommendation result = this.scoring.outcomeOf(this.answersFormat.parse(text)).recommendation().orElseThrow();
		assertThat(Double.parseDouble(own.lean()))
			.isEqualTo((result.scores().focus().toDouble() + result.scores().position().toDouble()) / 2, TO_A_TENTH);
	}

	@ParameterizedTest
	@MethodSource("answers")
	void shownEffectsAddUpToTheShownLean(String text) {
		List<GivenAnswer> given = own(text).answers();
		List<Html> shown = answersShown(text);
		assertThat(shown).hasSameSizeAs(given);
		double sum = 50;
		for (int i = 0; i < given.size(); i++) {
			double effect = shownEffect(shown.get(i).the("span.effect").text());
			assertThat(effect).isCloseTo(signedEffect(given.get(i)), TO_A_TENTH);
			sum += effect;
		}
		double lean = lean(text);
		assertThat(lean).isCloseTo(Double.parseDouble(own(text).lean()), TO_A_TENTH);
		assertThat(sum).as("each effect is rounded to a tenth").isCloseTo(lean, within(0.05 * (given.size() + 1)));
	}

	private static double shownEffect(String text) {
		if (text.equals(Bundles.english("result.answers.no-effect"))) {
			return 0;
		}
		Matcher effect = Bundles.pattern("result.answers.effect").matcher(text);
		assertThat(effect.matches()).isTrue();
		boolean manager = effect.group(2).equals(Bundles.english("role.engineering-manager"));
		assertThat(manager).isNotEqualTo(effect.group(2).equals(Bundles.english("role.tech-lead")));
		return (manager ? 1 : -1) * Double.parseDouble(effect.group(1));
	}

	private double lean(String text) {
		String sentence = page(text).html().details(Bundles.english("result.answers.words")).all("p").get(0).text();
		if (page(text).result().isTie()) {
			assertThat(sentence).isEqualTo(lensText("answers.sum.tie"));
			return 50;
		}
		Matcher lean = Bundles.pattern(lensKey("answers.sum")).matcher(sentence);
		assertThat(lean.matches()).isTrue();
		assertThat(lean.group(1)).matches("\\d+\\.\\d");
		return Double.parseDouble(lean.group(1));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void answersAreListedInTheOrderOfTheQuestions(String text) {
		Answers answers = this.answersFormat.parse(text);
		List<String> expected = new ArrayList<>();
		this.quiz.asked().stream().map(Question::topic).forEach((topic) -> {
			Answer answer = answers.to(topic).orElseThrow();
			AnswerText brief = AnswerText.of(answer, this.lens, wording(topic));
			expected.add(wording(topic).name() + " " + Bundles.english(brief.key(), brief.gist().orElse("")));
		});
		answers.decider()
			.ifPresent((end) -> expected
				.add(decider().name() + " " + Bundles.english("compare.cell.more", decider().at(end).gist())));
		assertThat(answersShown(text)).map((item) -> item.text("span.effect", "a")).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a4b3c2d1e1fxgxh0i1j2k3l4", "a4b4c4d4e4f4g0h0i0j0k0l0z4", "axbxcxd0e0f0g0h0i0jxkxlx" })
	void everyAnswerLinksToItsQuestionWithTheAnswerSelected(String text) {
		List<String> selected = new ArrayList<>();
		for (Html item : answersShown(text)) {
			Html link = item.the("a");
			assertThat(link.attribute("aria-label"))
				.contains(Bundles.english("result.answers.change-of", item.the("b").text()));
			RenderedPage question = RenderedPage.of(this.mvc, link.attribute("href").orElseThrow());
			Wording wording = question.question().isDecider() ? decider()
					: wording(this.quiz.question(question.question().letter()).orElseThrow().topic());
			assertThat(item.the("b").text()).isEqualTo(wording.name());
			assertThat(question.html().the("h1").text()).isEqualTo(wording.prompt());
			assertThat(question.html().link("Back to the result")).isEqualTo(start() + text);
			selected.add(selected(question));
		}
		assertThat(String.join("", selected.stream().sorted().toList())).isEqualTo(text);
	}

	private static String selected(RenderedPage question) {
		List<Html> checked = question.html()
			.all("input")
			.stream()
			.filter((input) -> input.hasAttribute("checked"))
			.toList();
		assertThat(checked).hasSize(1);
		return checked.get(0).attribute("name").orElseThrow() + checked.get(0).attribute("value").orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("answers")
	void whateverMakesASingleListedChangeTrueGivesTheOtherRole(String text) {
		if (isSingle(own(text))) {
			assertThat(own(text).others()).isNotEmpty()
				.allSatisfy((change) -> assertThat(changed(this.answersFormat.parse(text), change)).isNotEmpty()
					.allSatisfy((changed) -> assertThat(role(changed)).contains(otherRole(text))));
		}
	}

	@ParameterizedTest
	@MethodSource("answers")
	void severalListedChangesGiveTheOtherRoleOnlyTogether(String text) {
		if (!isSingle(own(text))) {
			Answers changed = this.answersFormat.parse(text);
			assertThat(own(text).others()).hasSize(Integer.parseInt(own(text).changes())).hasSizeGreaterThan(1);
			for (PossibleChange change : own(text).others()) {
				assertThat(role(changed)).isNotEqualTo(Optional.of(otherRole(text)));
				List<Answers> next = changed(changed, change);
				assertThat(next).as("much more is one answer").hasSize(1);
				changed = next.get(0);
			}
			assertThat(role(changed)).contains(otherRole(text));
		}
	}

	/**
	 * The answers after a change on the page, in every way that makes its clause true. It
	 * isn't true of the answers as they are.
	 */
	private List<Answers> changed(Answers answers, PossibleChange shown) {
		if (shown.topic().equals(decider().name())) {
			End other = answers.decider().orElseThrow().opposite();
			assertThat(shown).isEqualTo(new PossibleChange(decider().name(), lensKey("change.decider"),
					decider().at(other).gist(), decider().at(other.opposite()).gist(), shown.url()));
			return List.of(answers.withDecider(other));
		}
		Topic topic = this.quiz.questions()
			.stream()
			.map(Question::topic)
			.filter((each) -> wording(each).name().equals(shown.topic()))
			.findFirst()
			.orElseThrow();
		End end = wording(topic).manager().gist().equals(shown.towards()) ? End.MANAGER : End.TECH_LEAD;
		assertThat(wording(topic).at(end).gist()).isEqualTo(shown.towards());
		assertThat(wording(topic).at(end.opposite()).gist()).isEqualTo(shown.from());
		List<Answer> meant = Arrays.stream(Answer.values())
			.filter((answer) -> answer != Answer.SKIPPED && isTrue(shown.key(), answer, end))
			.toList();
		assertThat(answers.to(topic)).get().isNotIn(meant);
		return meant.stream().map((answer) -> answers.with(topic, answer)).toList();
	}

	/**
	 * Whether an end means as much as a clause says to someone who gave an answer.
	 */
	private boolean isTrue(String clause, Answer answer, End end) {
		int towards = (end == End.MANAGER) ? answer.value() : Answer.MAX_VALUE - answer.value();
		return Map
			.of(lensKey("change.at-least"), towards >= 2, lensKey("change.more"), towards >= 3,
					lensKey("change.much-more"), towards == 4)
			.getOrDefault(clause, false);
	}

	private static boolean isSingle(Explanation own) {
		return own.changes().equals("1");
	}

	private Role otherRole(String text) {
		return page(text).result().verdict().role().other();
	}

	@ParameterizedTest
	@MethodSource("answers")
	void changesAreListedWithLinksToTheirQuestions(String text) {
		Explanation own = own(text);
		Html section = page(text).html().details(Bundles.english("result.change.title"));
		String key = !isSingle(own) ? "change.several" : (own.others().size() == 1) ? "change.only" : "change.any";
		assertThat(section.all("p").get(0).text()).isEqualTo(
				Bundles.english(lensKey(key), Bundles.english(page(text).result().otherRoleKey()), own.changes()));
		assertThat(section.all("li")).map((item) -> item.text("a"))
			.containsExactlyElementsOf(own.others()
				.stream()
				.map((change) -> Bundles.english(change.key(), change.towards(), change.from()))
				.toList());
		assertThat(section.all("li")).map((item) -> item.the("a").attribute("href").orElseThrow())
			.containsExactlyElementsOf(own.others().stream().map((change) -> change.url().orElseThrow()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a4b4c4d4e4f4g0h0i0j0k0l0z4", "a2b2c2d2e2f2g2h2i2j2k2l2z0", "a2bxc2d2exfxg2h2i2jxk2l2z0" })
	void afterATieTheDeciderCanBeChanged(String text) {
		Html section = page(text).html().details(Bundles.english("result.change.title"));
		RenderedPage decider = RenderedPage.of(this.mvc, section.all("a").get(0).attribute("href").orElseThrow());
		assertThat(decider.question().isDecider()).isTrue();
		assertThat(selected(decider)).isEqualTo(text.substring(text.length() - 2));
		assertThat(isSingle(own(text))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a4b4c4d4e4f4g4h4i4j4k4l4", "a3b1c2d4e3f3g2h3i1j2k2l3", "a4b3c3d4e3f4g0h1i1j0k1l1",
			"a4b4c4d4e4f4g0h0i0j0k0l0z0", "a2b2c2d2e2f2g4h4i4j4k4l4", "a3bxc2d1e2f3g1h2ixj3k2l2",
			"a2b2c2d2e2f2g2h2i2j2k2l2z4", "a2b2c2d2e2f2g0h0i0j0k0l0", "a1b1c0d1e0f2g3h4i4j3k3l4",
			"a2b0c0d0exfxg4h4i4j2kxlxz0", "axbxcxd1e0f0gxhxixj2k2l1", "a1b0c1d2e1f0g1h2ixj1k0l2" })
	void theSharedResultEqualsTheOneWithAnswers(String text) {
		ResultPage own = page(text).result();
		RenderedPage shared = RenderedPage.of(this.mvc, own.urls().share());
		assertThat(shared.result()).usingRecursiveComparison()
			.ignoringFields("own", "explanation", "facts", "now", "experiments", "url", "urls.take", "urls.nextJob",
					"urls.comparison", "urls.check", "urls.markdown", "urls.json", "letters", "link")
			.isEqualTo(own);
		assertThat(shared.result().facts()).isEmpty();
		assertThat(shared.html().all(".why ul")).isEmpty();
		assertThat(shared.html().all(".answers")).isEmpty();
		assertThat(shared.html().all("a")).noneMatch((link) -> link.attribute("href").orElse("").contains(text));
	}

	private String start() {
		return "/en/" + MessageKeys.of(this.lens) + "/";
	}

	private String lensText(String part) {
		return Bundles.english(lensKey(part));
	}

	private String lensKey(String part) {
		return "result." + MessageKeys.of(this.lens) + "." + part;
	}

	private RenderedPage page(String text) {
		return RenderedPage.of(this.mvc, start() + text);
	}

	private Explanation own(String text) {
		return page(text).result().explanation().orElseThrow();
	}

	private List<Html> answersShown(String text) {
		return page(text).html().the("ul.answers").all("li");
	}

	private Optional<Role> role(Answers answers) {
		Answers settled = this.scoring.isTied(answers) ? answers : answers.withoutDecider();
		return this.scoring.outcomeOf(settled).recommendation().map(Recommendation::role);
	}

	private Wording wording(Topic topic) {
		return this.quiz.question(topic.letter()).orElseThrow().wording().in(this.lens, Language.ENGLISH);
	}

	private Wording decider() {
		return this.quiz.decider().in(this.lens, Language.ENGLISH);
	}

	private static double signedEffect(GivenAnswer given) {
		return given.towardsKey().map((role) -> role.equals("role.engineering-manager") ? 1 : -1).orElse(0)
				* given.effect();
	}

}
