package dev.rolecompass.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * Scores answers as a stranger would who has read a questionnaire's JSON and nothing
 * else. It knows the names of fields, but no question, number or name.
 */
class PlainScorer {

	/**
	 * Enough digits to tell any two scores apart.
	 */
	private static final MathContext EXACT_ENOUGH = new MathContext(30);

	private final JsonNode questionnaire;

	private final JsonNode scoring;

	PlainScorer(JsonNode questionnaire) {
		this.questionnaire = questionnaire;
		this.scoring = questionnaire.get("scoring");
	}

	/**
	 * Writes answers as in a link.
	 * @param values a value for each question in the order in which it is asked
	 */
	String write(List<String> values) {
		Map<String, String> pairs = new TreeMap<>();
		for (int i = 0; i < values.size(); i++) {
			pairs.put(this.questionnaire.at("/questions/" + i + "/letter").stringValue(), values.get(i));
		}
		StringBuilder answers = new StringBuilder();
		pairs.forEach((letter, value) -> answers.append(letter).append(value));
		return answers.toString();
	}

	/**
	 * The sum and number of answers on an axis, in that order.
	 */
	private int[] sumAndCount(List<String> values, String axis) {
		int[] result = new int[2];
		for (int i = 0; i < values.size(); i++) {
			boolean skipped = values.get(i).equals(this.questionnaire.at("/answers/skip/value").stringValue());
			if (!skipped && this.questionnaire.at("/questions/" + i + "/axis").stringValue().equals(axis)) {
				result[0] += Integer.parseInt(values.get(i));
				result[1]++;
			}
		}
		return result;
	}

	boolean isEnough(List<String> values) {
		int needed = this.questionnaire.at("/completeness/answersPerAxis").intValue();
		for (JsonNode axis : this.questionnaire.get("axes")) {
			if (sumAndCount(values, axis.get("axis").stringValue())[1] < needed) {
				return false;
			}
		}
		return true;
	}

	boolean isTied(List<String> values) {
		int[] focus = sumAndCount(values, "focus");
		int[] position = sumAndCount(values, "position");
		int points = this.scoring.get("pointsPerValue").intValue();
		// Both sides of "the mean of both scores is the middle", times both counts
		return points * (focus[0] * position[1] + position[0] * focus[1]) == 2 * this.scoring.get("middle").intValue()
				* focus[1] * position[1];
	}

	/**
	 * The result.
	 * @param decided the end that the decider chose; empty if there is no tie
	 */
	Map<String, Object> result(List<String> values, Optional<String> decided) {
		BigDecimal focus = score(values, "focus");
		BigDecimal position = score(values, "position");
		BigDecimal middle = this.scoring.get("middle").decimalValue();
		BigDecimal distance = focus.add(position).divide(BigDecimal.valueOf(2), EXACT_ENOUGH).subtract(middle);
		String side = decided.map((end) -> end.equals("manager") ? "above" : "below")
			.orElse((distance.signum() > 0) ? "above" : "below");
		JsonNode role = find(this.scoring.get("roles"), "side", side);
		JsonNode portrait = portrait(band(focus), band(position));
		return Map.of("lens", this.questionnaire.get("lens").stringValue(), "role", role.get("role").stringValue(),
				"strength", strength(distance.abs()), "portrait", portrait.get("portrait").stringValue(), "name",
				portrait.get("name").stringValue(), "scores",
				Map.of("focus", rounded(focus), "position", rounded(position)), "slug",
				role.get("code").stringValue() + "-" + rounded(focus) + "-" + rounded(position));
	}

	private BigDecimal score(List<String> values, String axis) {
		int[] sumAndCount = sumAndCount(values, axis);
		return this.scoring.get("pointsPerValue")
			.decimalValue()
			.multiply(BigDecimal.valueOf(sumAndCount[0]))
			.divide(BigDecimal.valueOf(sumAndCount[1]), EXACT_ENOUGH);
	}

	private String strength(BigDecimal distance) {
		return this.scoring.get("strengths")
			.valueStream()
			.filter((strength) -> distance.compareTo(strength.get("from").decimalValue()) >= 0)
			.map((strength) -> strength.get("strength").stringValue())
			.findFirst()
			.orElseThrow();
	}

	private String band(BigDecimal score) {
		return this.scoring.get("bands").valueStream().filter((band) -> {
			int from = score.compareTo(band.get("from").decimalValue());
			int to = score.compareTo(band.get("to").decimalValue());
			return band.get("inclusive").booleanValue() ? from >= 0 && to <= 0 : from > 0 && to < 0;
		}).map((band) -> band.get("end").stringValue()).findFirst().orElseThrow();
	}

	private JsonNode portrait(String focus, String position) {
		return this.scoring.get("portraits")
			.valueStream()
			.filter((portrait) -> portrait.get("focus").stringValue().equals(focus)
					&& portrait.get("position").stringValue().equals(position))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode find(JsonNode all, String field, String value) {
		return all.valueStream()
			.filter((each) -> each.get(field).stringValue().equals(value))
			.findFirst()
			.orElseThrow();
	}

	private static int rounded(BigDecimal score) {
		return score.setScale(0, RoundingMode.HALF_UP).intValue();
	}

}
