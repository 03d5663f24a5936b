package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Links to comparisons of every kind: at least one for each title.
 */
public final class SampleComparisons {

	/**
	 * What is compared, the key of the title, and what goes into it.
	 */
	private static final String SAMPLES = """
			                                               | nothing |
			job.em-90-90                                   | alone |
			career.em-81-58 job.em-81-58                   | person-and-job.none |
			career.em-81-58 job.em-80-60 as=in-the-job     | person-and-job.none |
			career.a4b0c4d0e4f0g4h0i4j0k4l0z4 job.a0b4c0d4e0f4g0h4i0j4k0l4z4 | person-and-job.answers |
			career.em-61-58 job.em-81-58                   | person-and-job.focus.manager |
			career.em-81-58 job.em-61-58                   | person-and-job.focus.tech-lead |
			job.em-81-58 career.em-81-38                   | person-and-job.position.manager |
			job.em-81-38 career.em-81-58                   | person-and-job.position.tech-lead |
			job.em-81-58 career.tl-20-31                   | person-and-job.roles.manager |
			career.em-81-58 job.tl-20-31                   | person-and-job.roles.tech-lead |
			career.em-81-58 job.tl-20-31 as=in-the-job     | person-and-job.roles.tech-lead |
			career.em-60-60 job.em-90-90                   | person-and-job.further.manager |
			career.em-90-90 job.em-60-60                   | person-and-job.further.tech-lead |
			career.em-40-90 job.em-90-40                   | person-and-job.crossed.manager |
			career.em-90-40 job.em-40-90                   | person-and-job.crossed.tech-lead |
			career.em-90-90 job.a3b1                       | person-and-job.unknown |
			job.a3b1 career.em-90-90 as=in-the-job         | person-and-job.unknown |
			career.em-81-58 career.em-81-58                | people.none | A B
			career.a4b0c4d0e4f0g4h0i4j0k4l0z4 career.a0b4c0d4e0f4g0h4i0j4k0l4z4 | people.answers | A B
			career.em-60-50 career.em-90-50                | people.focus | B A
			career.em-50-90 career.em-50-60                | people.position | A B
			career.tl-20-20 career.em-90-90                | people.roles | B A
			career.em-90-90 career.em-60-60                | people.further | A B
			career.em-40-90 career.em-90-40                | people.crossed | B A
			career.a3 career.b1                            | people.unknown | A B
			career.em-81-58 career.em-81-58 as=then-and-now | then-and-now.none |
			career.a4b0c4d0e4f0g4h0i4j0k4l0z4 career.a0b4c0d4e0f4g0h4i0j4k0l4z4 as=then-and-now | then-and-now.answers |
			career.em-60-50 career.em-90-50 as=then-and-now | then-and-now.focus.manager |
			career.em-90-50 career.em-60-50 as=then-and-now | then-and-now.focus.tech-lead |
			career.em-50-60 career.em-50-90 as=then-and-now | then-and-now.position.manager |
			career.em-50-90 career.em-50-60 as=then-and-now | then-and-now.position.tech-lead |
			career.tl-20-20 career.em-90-90 as=then-and-now | then-and-now.roles.manager |
			career.em-90-90 career.tl-20-20 as=then-and-now | then-and-now.roles.tech-lead |
			career.em-60-60 career.em-90-90 as=then-and-now | then-and-now.further.manager |
			career.em-90-90 career.em-60-60 as=then-and-now | then-and-now.further.tech-lead |
			career.em-40-90 career.em-90-40 as=then-and-now | then-and-now.crossed.manager |
			career.em-90-40 career.em-40-90 as=then-and-now | then-and-now.crossed.tech-lead |
			career.a3 career.b1 as=then-and-now            | then-and-now.unknown |
			job.em-81-58 job.em-81-58                      | jobs.none | A B
			job.a4b0c4d0e4f0g4h0i4j0k4l0z4 job.a1b2c2d2e2f3g2h2i2j2k2l2z4 | jobs.answers | A B
			job.em-60-50 job.em-90-50                      | jobs.focus | B A
			job.em-50-90 job.em-50-60                      | jobs.position | A B
			job.tl-20-20 job.em-90-90                      | jobs.roles | B A
			job.em-90-90 job.em-60-60                      | jobs.further | A B
			job.em-40-90 job.em-90-40                      | jobs.crossed | B A
			job.a3 job.em-81-58                            | jobs.unknown | A B
			job.em-81-58 job.em-81-58 as=two-jobs          | two-jobs.none | Job_A Job_B
			job.a4b0c4d0e4f0g4h0i4j0k4l0z4 job.a1b2c2d2e2f3g2h2i2j2k2l2z4 as=two-jobs | two-jobs.answers | Job_A Job_B
			job.em-60-50 job.em-90-50 as=two-jobs          | two-jobs.focus | Job_B Job_A
			job.em-50-90 job.em-50-60 as=two-jobs          | two-jobs.position | Job_A Job_B
			job.tl-20-20 job.em-90-90 as=two-jobs          | two-jobs.roles | Job_B Job_A
			job.em-90-90 job.em-60-60 as=two-jobs          | two-jobs.further | Job_A Job_B
			job.em-40-90 job.em-90-40 as=two-jobs          | two-jobs.crossed | Job_B Job_A
			job.a3 job.em-81-58 as=two-jobs                | two-jobs.unknown | Job_A Job_B
			job.tl-20-31 career.em-81-58 job.em-80-60      | offers.one.two | Job_C
			career.em-81-58 job.em-80-60 job.em-20-81 job.tl-20-31 | offers.one | Job_B
			career.em-81-58 job.em-80-60 job.em-20-81 job.a3b1 | offers.one.so-far | Job_B
			career.em-81-58 job.em-80-60 job.tl-20-31 job.em-80-58 | offers.some | B,_D
			job.em-80-60 job.a3 job.em-80-58 career.em-81-58 | offers.some.so-far | A,_C
			job.em-81-58 career.em-81-58 job.em-81-58      | offers.all.two |
			job.em-81-58 career.em-81-58 job.em-80-58 job.em-81-60 | offers.all | - 3
			career.em-90-90 job.tl-20-20 job.tl-40-20      | offers.none.two |
			career.em-90-90 job.tl-20-20 job.tl-40-20 job.em-40-60 | offers.none |
			career.em-90-90 job.tl-20-20 job.tl-40-20 job.a3 | offers.none.so-far |
			career.em-90-90 job.tl-20-20 job.a3            | offers.unknown.two |
			career.a3b1 job.tl-20-20 job.em-90-90 job.em-60-60 | offers.unknown |
			career.a3b1 career.a3b2 career.em-81-58        | group.everything | 2 2
			job.a4b4 job.a0b4 job.a4b3                     | group.some | 1 2
			career.a4 job.a0 career.a2                     | group.nothing | 0 1
			job.a4b4 job.a0b0 job.a2b2                     | group.nothing | 0 2
			job.em-81-58 job.tl-20-31 job.em-90-90         | group.managers | 2 3
			career.em-81-58 job.tl-20-31 career.tl-20-20   | group.leads | 2 3
			career.em-81-58 career.tl-20-31 job.a3         | group.even | 1 3
			job.a3 job.b3 job.c3                           | group.unknown |
			""";

	private SampleComparisons() {
	}

	public static Stream<Sample> all() {
		return SAMPLES.lines().map(Sample::parse);
	}

	/**
	 * Links to the samples, and to comparisons with answers to many topics.
	 */
	public static Stream<String> links() {
		return Stream.concat(all().map(Sample::link),
				Stream.of(link("career.a4b4c4d4e3f1g3h3i3j3k3l3", "job.a0b1c1d1exf1g0hxi2j2k1l1"),
						link("job.a0b1c1d1exf1g0hxi2j2k1l1", "career.a4b4c4d4e3f1g3h3i3j3k3l3") + "&as=in-the-job",
						link("career.a2b3c3d3e3f3g3h3i3j3k3l3", "job.a2b4c3d3e3f3g3h3i3j3k3l3") + "&as=in-the-job",
						link("career.a2b0c4d0e0f4g4h4", "job.a2b4c0d4e4f0g0h0ix", "job.em-81-58",
								"job.a2b0c4d0e0f4g4h4"),
						link("career.em-81-58", "job.a4b4c4d4e4f4g4h4i4j4k4l4", "job.a3b1"), offersOfElevenJobs(),
						groupOfTwelve(), link("career.a4b4c4d4e4f4", "job.a0b0c0d0e0f1", "career.em-81-58", "job.a2"),
						link("career.a4b4c4", "job.a0", "job.b0c0d4"),
						link("career.a4b0", "career.a4b4", "career.a3b4"),
						link("career.a4b0c0", "career.a4b4c4", "career.a3b4c3")));
	}

	public static String link(String... entries) {
		return "/en/compare" + ((entries.length == 0) ? "" : "?with=" + String.join("&with=", entries));
	}

	/**
	 * A person and as many jobs as fit, all with answers.
	 */
	public static String offersOfElevenJobs() {
		return link(withAnswers("job").toArray(String[]::new)).replaceFirst("job", "career");
	}

	/**
	 * As many opinions of one job as fit, all with answers.
	 */
	public static String groupOfTwelve() {
		return link(withAnswers("job").toArray(String[]::new));
	}

	private static List<String> withAnswers(String lens) {
		return IntStream.range(0, 12)
			.mapToObj((entry) -> IntStream.range(0, 12)
				.mapToObj((topic) -> "" + (char) ('a' + topic) + (entry * (topic + 2) + topic) % 5)
				.collect(Collectors.joining()))
			.map((answers) -> lens + "." + answers)
			.toList();
	}

	/**
	 * A comparison and its title.
	 *
	 * @param link the link to the comparison
	 * @param titleKey the last part of the title's key
	 * @param arguments letters and numbers in the title
	 */
	public record Sample(String link, String titleKey, List<Object> arguments) {

		private static Sample parse(String line) {
			String[] parts = line.strip().split("\\s*\\|\\s*", -1);
			String link = SampleComparisons.link(words(parts[0])).replace("with=as=", "as=");
			return new Sample(link, parts[1], Arrays.stream(words(parts[2])).map(Sample::argument).toList());
		}

		private static String[] words(String text) {
			return text.isEmpty() ? new String[0] : text.split(" ");
		}

		private static Object argument(String text) {
			return text.matches("\\d+") ? (Object) Integer.valueOf(text) : text.replace('_', ' ');
		}

		public String title() {
			return Bundles.english("compare.title." + this.titleKey, this.arguments.toArray());
		}

		@Override
		public String toString() {
			return this.link;
		}

	}

}
