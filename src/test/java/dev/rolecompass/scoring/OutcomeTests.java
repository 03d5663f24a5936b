package dev.rolecompass.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTests {

	private static final Scores EVEN = new Scores(Points.MIDDLE, Points.MIDDLE);

	@Test
	void everyKindOfOutcomeHasACase() {
		Stream<Class<?>> cases = Arrays.stream(Outcome.Cases.class.getMethods())
			.map((method) -> method.getParameterTypes()[0]);
		assertThat(cases).containsExactlyInAnyOrder(Outcome.class.getPermittedSubclasses());
	}

	@ParameterizedTest
	@MethodSource
	void anOutcomeChoosesItsOwnCase(Outcome outcome) {
		assertThat(outcome.choose(new TypeOfCase())).isEqualTo(outcome.getClass());
	}

	static Stream<Outcome> anOutcomeChoosesItsOwnCase() {
		return Stream.of(new Outcome.Incomplete(), new Outcome.NotEnough(Map.of(Axis.FOCUS, 1), List.of()),
				new Outcome.Tied(EVEN), new Recommendation(Role.TECH_LEAD, EVEN));
	}

	@Test
	void onlyWhatCanStillBeAskedIsOpen() {
		assertThat(anOutcomeChoosesItsOwnCase()).extracting(Outcome::isOpen).containsExactly(true, false, true, false);
	}

	private static final class TypeOfCase implements Outcome.Cases<Class<?>> {

		@Override
		public Class<?> incomplete(Outcome.Incomplete outcome) {
			return Outcome.Incomplete.class;
		}

		@Override
		public Class<?> notEnough(Outcome.NotEnough outcome) {
			return Outcome.NotEnough.class;
		}

		@Override
		public Class<?> tied(Outcome.Tied outcome) {
			return Outcome.Tied.class;
		}

		@Override
		public Class<?> recommendation(Recommendation outcome) {
			return Recommendation.class;
		}

	}

}
