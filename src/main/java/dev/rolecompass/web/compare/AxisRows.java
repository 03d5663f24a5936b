package dev.rolecompass.web.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Distance;
import dev.rolecompass.compare.Range;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.compare.ComparePage.AxisRow;
import dev.rolecompass.web.map.CompassMap;

/**
 * Says how far apart the results of a comparison are on each axis.
 */
record AxisRows(Comparison comparison) {

	List<AxisRow> rows() {
		return Arrays.stream(Axis.values())
			.flatMap((axis) -> this.comparison.on(axis).map((spread) -> row(axis, spread)).stream())
			.toList();
	}

	private AxisRow row(Axis axis, Range spread) {
		return new AxisRow("map." + MessageKeys.of(axis), "compare.axis." + sentence(axis, spread),
				"compare.distance." + MessageKeys.of(spread.distance()), spread.size().rounded(),
				lettersAt(spread.highest(), axis), lettersAt(spread.lowest(), axis));
	}

	private String sentence(Axis axis, Range spread) {
		boolean same = spread.distance() == Distance.NONE;
		String name = MessageKeys.of(axis);
		return switch (this.comparison.kind()) {
			case PERSON_AND_JOB -> same ? "same" : "person-and-job." + name + "." + endOfJob(axis, spread);
			case SEVERAL -> same ? "same.several" : "several." + name;
			case NOTHING, ALONE, PEOPLE, JOBS -> same ? "same" : "pair." + name;
		};
	}

	/**
	 * The end of the axis that the job is closer to than the person.
	 */
	private String endOfJob(Axis axis, Range spread) {
		boolean jobIsHighest = this.comparison.standpoints()
			.stream()
			.filter((standpoint) -> standpoint.lens() == Lens.JOB)
			.anyMatch((job) -> isAt(spread.highest(), axis, job));
		return jobIsHighest ? "manager" : "tech-lead";
	}

	private String lettersAt(Points score, Axis axis) {
		return IntStream.range(0, this.comparison.standpoints().size())
			.filter((index) -> isAt(score, axis, this.comparison.standpoints().get(index)))
			.mapToObj(CompassMap::letter)
			.collect(Collectors.joining(", "));
	}

	private static boolean isAt(Points score, Axis axis, Standpoint standpoint) {
		return standpoint.scores().filter((scores) -> scores.on(axis).equals(score)).isPresent();
	}

}
