package dev.rolecompass.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a program that has read a questionnaire's JSON and nothing else can ask,
 * score and link.
 */
@WebTest
class QuestionnairesOverHttpTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final int QUESTIONS = 12;

	private final Http http;

	QuestionnairesOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "career", "job" })
	void aProgramGetsTheSameResultsAsTheApp(String lens) {
		JsonNode questionnaire = json("/en/" + lens + ".json");
		PlainScorer scorer = new PlainScorer(questionnaire);
		Set<String> seen = new TreeSet<>();
		for (List<String> values : sample()) {
			String answers = scorer.write(values);
			String link = link(questionnaire, "json", answers);
			if (!scorer.isEnough(values)) {
				seen.add("not enough");
				assertThat(detail(link)).isEqualTo(Bundles.english("error.no-result.not-enough.text"));
			}
			else if (scorer.isTied(values)) {
				seen.add("tied");
				assertThat(detail(link)).isEqualTo(Bundles.english("error.no-result.tied.text"));
				questionnaire.at("/decider/statements").forEach((statement) -> {
					String decided = answers + questionnaire.at("/decider/letter").stringValue()
							+ statement.get("value");
					assertThat(result(link(questionnaire, "json", decided))).as(decided)
						.isEqualTo(scorer.result(values, Optional.of(statement.get("end").stringValue())));
				});
			}
			else {
				Map<String, Object> result = scorer.result(values, Optional.empty());
				Stream.of("role", "strength", "portrait").forEach((field) -> seen.add(field + " " + result.get(field)));
				assertThat(result(link)).as(answers).isEqualTo(result);
			}
		}
		assertThat(seen).hasSize(2 + 2 + 3 + 9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "career", "job" })
	void everyLinkFromATemplateIsFound(String lens) {
		JsonNode questionnaire = json("/en/" + lens + ".json");
		PlainScorer scorer = new PlainScorer(questionnaire);
		for (List<String> values : sample().subList(0, 60)) {
			String answers = scorer.write(values);
			assertThat(answers).matches(questionnaire.at("/answers/pattern").stringValue());
			assertThatIsFound(link(questionnaire, "own", answers));
			assertThatIsFound(link(questionnaire, "comparison", answers));
			if (scorer.isEnough(values) && !scorer.isTied(values)) {
				Stream.of("shared", "json", "markdown")
					.forEach((name) -> assertThatIsFound(link(questionnaire, name, answers)));
				Object slug = scorer.result(values, Optional.empty()).get("slug");
				assertThatIsFound(link(questionnaire, "result", String.valueOf(slug)));
			}
		}
		assertThatAddressesAreFound(questionnaire);
		questionnaire.at("/scoring/portraits")
			.forEach((portrait) -> assertThatIsFound(portrait.get("page").stringValue()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "career", "job" })
	void theQuestionsAreThoseOfThePagesInTheirOrder(String lens) {
		JsonNode questionnaire = json("/en/" + lens + ".json");
		assertThat(questionnaire.get("questions")).hasSize(QUESTIONS);
		String answers = "";
		for (JsonNode question : questionnaire.get("questions")) {
			Html page = this.http.get("/en/" + lens + (answers.isEmpty() ? "" : "/" + answers)).html();
			assertThat(page.heading()).isEqualTo(question.get("prompt").stringValue());
			String text = page.text();
			String first = question.at("/statements/0/text").stringValue();
			String second = question.at("/statements/1/text").stringValue();
			assertThat(text).containsSubsequence(first, second);
			assertThat(question.at("/statements/0/value").intValue() + question.at("/statements/1/value").intValue())
				.isEqualTo(4);
			List<String> values = page.all("input")
				.stream()
				.map((input) -> input.attribute("value").orElse(""))
				.toList();
			assertThat(values).containsSubsequence(question.at("/statements/0/value").toString(),
					question.at("/statements/1/value").toString());
			answers = sorted(answers + question.get("letter").stringValue() + "2");
		}
	}

	@Test
	void aProgramCanWriteChartsFromTheListOfDuties() {
		JsonNode list = json("/en/charter.json");
		Random random = new Random(20);
		for (int i = 0; i < 60; i++) {
			Map<String, Object> owners = new LinkedHashMap<>();
			StringBuilder text = new StringBuilder();
			for (JsonNode duty : list.get("duties")) {
				JsonNode owner = list.get("owners").get(random.nextInt(list.get("owners").size()));
				if (random.nextInt(3) > 0) {
					text.append(duty.get("letter").stringValue()).append(owner.get("symbol").stringValue());
					owners.put(duty.get("letter").stringValue(), owner.get("owner").stringValue());
				}
			}
			assertThat(text.toString()).matches(list.get("pattern").stringValue());
			Stream.of("chart", "markdown", "two-views")
				.forEach((name) -> assertThatIsFound(link(list, name, text.toString())));
			assertThat(object(link(list, "json", text.toString()))).containsEntry("owners", owners);
		}
		assertThat(list.get("duties")).hasSize(19);
		assertThatAddressesAreFound(list);
	}

	@Test
	void theExampleOfAReadingKeepsItsOwnRules() {
		JsonNode job = json("/en/job.json");
		JsonNode example = job.at("/reading/example");
		JsonNode findings = example.at("/reply/answers");
		StringBuilder answers = new StringBuilder();
		for (JsonNode finding : findings) {
			String quote = finding.get("quote").stringValue();
			String answer = finding.get("answer").stringValue();
			assertThat(example.get("ad").stringValue()).contains(quote);
			assertThat(quote.isEmpty()).isEqualTo(answer.equals(job.at("/answers/skip/value").stringValue()));
			answers.append(finding.get("letter").stringValue()).append(answer);
		}
		String link = example.at("/reply/link").stringValue();
		assertThat(link).isEqualTo(this.http.site() + link(job, "own", answers.toString()));
		assertThat(answers.toString()).matches(job.at("/answers/pattern").stringValue()).hasSize(2 * QUESTIONS);
		assertThatIsFound(link.substring(this.http.site().length()));
		assertThat(findings).hasSize(QUESTIONS);
	}

	/**
	 * What the rules and the example say about which statement is shown first.
	 */
	@Test
	void theRulesOfReadingNameTheRightQuestions() {
		JsonNode job = json("/en/job.json");
		assertThat(first(job, "a")).isEqualTo("manager");
		assertThat(first(job, "g")).isEqualTo("tech-lead");
		assertThat(job.at("/reading/rules").toString()).contains("Question a lists the manager’s statement first",
				"Question g lists the tech lead’s statement first");
		assertThat(List.of(first(job, "b"), first(job, "i"), first(job, "l")))
			.isEqualTo(List.of("tech-lead", "tech-lead", "manager"));
		assertThat(json("/en/career.json").has("reading")).isFalse();
	}

	private static String first(JsonNode questionnaire, String letter) {
		return questionnaire.get("questions")
			.valueStream()
			.filter((question) -> question.get("letter").stringValue().equals(letter))
			.map((question) -> question.at("/statements/0/end").stringValue())
			.findFirst()
			.orElseThrow();
	}

	private void assertThatAddressesAreFound(JsonNode questionnaire) {
		assertThatIsFound(questionnaire.get("page").stringValue());
		questionnaire.get("links").forEach((link) -> {
			String pattern = link.get("template").stringValue().replaceAll("\\{\\w+}", "\\\\w+").replace("?", "\\?");
			assertThat(link.get("example").stringValue())
				.matches(pattern.replace("result/job/\\w+", "result/job/[\\w-]+")
					.replace("result/career/\\w+", "result/career/[\\w-]+"));
			assertThatIsFound(link.get("example").stringValue());
		});
	}

	private void assertThatIsFound(String link) {
		String target = link.startsWith("/") ? link : link.substring(this.http.site().length());
		assertThat(this.http.get(target)).hasStatus(200);
	}

	/**
	 * A template with each variable filled in with the same text.
	 * @return the link's path and query
	 */
	private String link(JsonNode questionnaire, String name, String text) {
		String template = questionnaire.at("/links/" + name + "/template").stringValue();
		assertThat(template).startsWith(this.http.site() + "/");
		return template.replaceAll("\\{\\w+}", text).substring(this.http.site().length());
	}

	/**
	 * Ties, skips and extremes, then answers at random, more of them skipped each time.
	 */
	private static List<List<String>> sample() {
		List<List<String>> sample = new ArrayList<>();
		Stream.of("0", "1", "2", "3", "4", "x").forEach((value) -> sample.add(Collections.nCopies(QUESTIONS, value)));
		Random random = new Random(20);
		for (int i = 0; i < 600; i++) {
			int symbols = 5 + i % 4;
			sample.add(IntStream.range(0, QUESTIONS)
				.mapToObj((question) -> String.valueOf("01234xxx".charAt(random.nextInt(symbols))))
				.toList());
		}
		for (int focus = 0; focus <= 4; focus++) {
			for (int position = 0; position <= 4; position++) {
				String[] values = { String.valueOf(focus), String.valueOf(position) };
				sample.add(IntStream.range(0, QUESTIONS).mapToObj((question) -> values[question % 2]).toList());
			}
		}
		return sample;
	}

	private static String sorted(String answers) {
		return Stream.of(answers.split("(?<=\\G..)")).sorted().reduce("", String::concat);
	}

	private String detail(String link) {
		Reply reply = this.http.get(link);
		assertThat(reply).hasStatus(404);
		return MAPPER.readTree(reply.body()).get("detail").stringValue();
	}

	private Map<String, Object> result(String link) {
		Map<String, Object> result = object(link);
		result.remove("answers");
		return result;
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> object(String link) {
		return MAPPER.convertValue(json(link), Map.class);
	}

	private JsonNode json(String link) {
		Reply reply = this.http.get(link);
		assertThat(reply).isOurs().hasStatus(200).hasType("application/json");
		assertThat(reply.headers("X-Robots-Tag")).containsExactly("noindex");
		return MAPPER.readTree(reply.body());
	}

}
