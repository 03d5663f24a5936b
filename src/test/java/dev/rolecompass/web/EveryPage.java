package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.card.Card;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.link.Formats;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Fact;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Pull;

import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Renders pages of every kind, with every message.
 */
final class EveryPage {

	private static final String TIE = "a4b4c4d4e4f4g0h0i0j0k0l0";

	private final Map<String, String> pages = new TreeMap<>();

	private final MockMvcTester mvc;

	private final Quiz quiz;

	private final Language language;

	EveryPage(MockMvcTester mvc, Quiz quiz, Language language) {
		this.mvc = mvc;
		this.quiz = quiz;
		this.language = language;
	}

	/**
	 * Renders the pages, and draws a card of each kind.
	 * @return the pages by their links
	 */
	Map<String, String> render() {
		String start = "/" + this.language;
		Stream.of("", "/guide", "/method", "/programs", "/embed", "/career.json", "/job.json", "/charter.json")
			.forEach((text) -> render(start + text));
		Stream.of(Portrait.values()).forEach((portrait) -> render(start + "/guide/" + MessageKeys.of(portrait)));
		render(start + "/guide/nobody");
		renderComparisons(start + "/compare");
		renderCharters(start + "/charter");
		Stream.of("/xy", "/other/a4").forEach((broken) -> render(start + broken));
		Stream.of(400, 404, 405, 500).forEach((status) -> renderError(start + "/error", status));
		Stream.of(Lens.values()).forEach((lens) -> renderLens(start, MessageKeys.of(lens)));
		drawCards(start + "/cards/" + Card.DESIGN + "/");
		Stream.of("", "?url=x", "?format=xml").forEach((query) -> render("/oembed" + query));
		render("/xx");
		render("/error");
		return this.pages;
	}

	private void renderLens(String start, String name) {
		String lens = start + "/" + name;
		Stream
			.of("", "?asked=a", "/" + TIE, "/" + TIE + "?asked=z", "/axbxcxdxexfxgxhxixjxkxlx",
					"/a4b4cxdxexfxg4hxixjxkxlx", "/a4bxcxdxexfxg2h4i4j4kxlx", "/axbxcxdxexfxgxhxixjxkxlx?with=job.a4",
					"/" + TIE + "z0?with=job.a4")
			.forEach((question) -> render(lens + question));
		"abcdefghijkl".chars().forEach((letter) -> {
			render(lens + "/a4b3c2d1e0fx/" + (char) letter);
			render(lens + "/" + TIE + "z4/" + (char) letter);
		});
		render(lens + "/" + TIE + "z0/z");
		Stream.of("a4/m", "a4?asked=m", "b4c4d4e4f4g4h4i4j4k4l4m4").forEach((retired) -> render(lens + "/" + retired));
		SampleLinks.answers().forEach((answers) -> render(lens + "/" + answers));
		Stream.of(TIE + "z0", "a4b4c4dxexfxg4h4i4jxkxlx", "a3b3c3d3e3f3g3h3i3j3k3l3", "a4")
			.forEach((answers) -> render(lens + "/" + answers + ".md"));
		Stream.of("career.a4", "job.a4", "job.a4&with=job.a0").forEach((carried) -> render(lens + "?with=" + carried));
		Stream.of("career", "job")
			.forEach((other) -> render(lens + "/" + TIE + "z4?with=" + other + ".a4&with=" + other + ".em-81-58"));
		Stream.of("a4b4c4dxexfxg4h4i4jxkxlx", "a4b4c4d4e4f4g2h2i2j2k2l2")
			.forEach((answers) -> render(lens + "/" + answers));
		answersWithoutFacts().forEach((answers) -> render(lens + "/" + answers));
		answersForEverySuggestion().forEach((answers) -> render(lens + "/" + answers));
		renderShared(start + "/result/" + name + "/");
		Stream.of("n4", "a4a4", "a4b", "a4b3n4", "a4b4c4d4e4f4m4", "a4.json", "axbxcxdxexfxgxhxixjxkxlx.json",
				TIE + ".json", "a4?with=career.em-81-58&with=career.x",
				"a4?with=career.a4" + "&with=career.a4".repeat(11), "a4?with=career.a4" + "&with=career.a4".repeat(12))
			.forEach((broken) -> render(lens + "/" + broken));
	}

	private void renderShared(String start) {
		SampleLinks.slugs().forEach((slug) -> render(start + slug));
		SampleLinks.answers().forEach((answers) -> render(start + answers));
		answersForEverySuggestion().forEach((answers) -> render(start + answers));
		Stream.of("a4b4c4dxexfxg4h4i4jxkxlx", "a4b4c4d4e4f4g2h2i2j2k2l2", TIE + "z0.md", "a4b4c4dxexfxg4h4i4jxkxlx.md")
			.forEach((answers) -> render(start + answers));
		Stream.of("em", "tl-81-58", "a4", "a4.md", "a4a4", "axbxcxdxexfxgxhxixjxkxlx", TIE)
			.forEach((broken) -> render(start + broken));
	}

	/**
	 * Answers to each portrait, with one topic at a time that supports it most.
	 */
	private Stream<String> answersForEverySuggestion() {
		return Arrays.stream(Portrait.values())
			.flatMap((portrait) -> this.quiz.asked().stream().map((question) -> answers(portrait, question.topic())))
			.map(Formats.answers()::print);
	}

	/**
	 * Answers to each portrait that leave every fact about the work open.
	 */
	private Stream<String> answersWithoutFacts() {
		return Arrays.stream(Portrait.values()).map((portrait) -> {
			Answers answers = answers(portrait, this.quiz.asked().get(0).topic());
			for (Fact fact : Fact.values()) {
				answers = answers.with(this.quiz.question(fact).orElseThrow().topic(), Answer.SKIPPED);
			}
			return Formats.answers().print(answers);
		});
	}

	private Answers answers(Portrait portrait, Topic most) {
		Answers answers = Answers.NONE;
		for (Question question : this.quiz.asked()) {
			Topic topic = question.topic();
			answers = answers.with(topic, answer(portrait.on(topic.axis()), topic.equals(most)));
		}
		return answers;
	}

	private static Answer answer(Pull pull, boolean most) {
		return switch (pull) {
			case MANAGER -> most ? Answer.MUCH_MORE_MANAGER : Answer.MORE_MANAGER;
			case NEITHER -> most ? Answer.MUCH_MORE_MANAGER : Answer.BOTH;
			case TECH_LEAD -> most ? Answer.MUCH_MORE_TECH_LEAD : Answer.MORE_TECH_LEAD;
		};
	}

	private void renderComparisons(String compare) {
		SampleComparisons.links().map((link) -> link.replaceFirst(".*/compare", compare)).forEach(this::render);
		String one = compare + "?with=career.em-50-50";
		Stream.of("a4", TIE, "a2b3c1d0e4fxg4h4i4j4k4l4")
			.forEach((answers) -> render(compare + "?with=career.a0b2c1d0e4f4g4h4i4j4k4l4&with=job." + answers));
		IntStream.rangeClosed(11, 12).forEach((count) -> render(one + "&with=job.a4".repeat(count)));
		Stream
			.of("x", "job.a9", "em-50-50", "tl-1-1", "/en/compare?with%3Djob.a4%26with%3Dx", numbered(13),
					"job.tl-20-4", "job.tl-20-4…", "word+".repeat(800))
			.forEach((pasted) -> render(one + "&paste=" + pasted));
		Stream.of("nothing", "job.a4&of=2", "job.tl-20-4").forEach((with) -> render(compare + "?with=" + with));
		render(compare.replace("compare", "result/career/em-50-50?with=career.em-50-50"));
		Stream.of("career", "job")
			.forEach((lens) -> render(compare.replace("compare", "result/" + lens + "/em-50-50?with=career.em-50-50")
					+ "&with=job.em-50-50"));
	}

	/**
	 * Renders charts whose duties all have the same owner, and what differs from them.
	 */
	private void renderCharters(String charter) {
		Stream.of("", "?asked=charter", "?with=am", "/am/change").forEach((form) -> render(charter + form));
		String open = allOwnedBy('o');
		for (char owner : new char[] { 'm', 'l', 'b', 'e', 'o' }) {
			String all = allOwnedBy(owner);
			Stream.of("", ".md", "?with=" + open).forEach((page) -> render(charter + "/" + all + page));
			render(charter + "/" + all + ".md?with=" + open);
		}
		Stream.of("amho", "aebe.md", "am?with=bl", "am.md?with=bl", "am?with=am", "zm", "amam", "ax", "am?with=x")
			.forEach((some) -> render(charter + "/" + some));
	}

	private static String allOwnedBy(char owner) {
		return Arrays.stream(Duty.values())
			.map((duty) -> String.valueOf(duty.letter()) + owner)
			.collect(Collectors.joining());
	}

	private static String numbered(int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((focus) -> "job.tl-" + focus + "-1,")
			.collect(Collectors.joining());
	}

	/**
	 * Draws a card of each lens, role, strength and portrait, and requests one that
	 * doesn't exist.
	 */
	private void drawCards(String start) {
		for (Lens lens : Lens.values()) {
			Stream
				.of("em-90-90", "em-60-60", "em-90-50", "em-70-50", "em-50-50", "em-90-10", "em-50-90", "em-10-90",
						"tl-10-10", "tl-30-40", "tl-50-10", "tl-10-50", "tl-50-50")
				.forEach((dot) -> assertThat(this.mvc.get().uri(start + MessageKeys.of(lens) + "/" + dot + ".png"))
					.hasStatusOk());
		}
		Stream.of("cover.png", "compare.png", "charter.png")
			.forEach((cover) -> assertThat(this.mvc.get().uri(start + cover)).hasStatusOk());
		render(start + "career/tl-90-90.png");
	}

	private void render(String link) {
		this.pages.put(link, body(WithErrors.get(this.mvc, link)));
	}

	private void renderError(String link, int status) {
		this.pages.put(link + " " + status, body(WithErrors.error(this.mvc, link, status)));
	}

	private static String body(MvcResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
