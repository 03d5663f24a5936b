package dev.rolecompass.scoring;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Portrait}.
 */
class PortraitTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			MANAGER          , PEOPLE_FIRST POSITION_FIRST
			PEOPLE_FIRST     , MANAGER MENTOR MIDDLE
			MENTOR           , PEOPLE_FIRST ENGINEER_FIRST
			POSITION_FIRST   , MANAGER MIDDLE PLAYER_COACH
			MIDDLE           , PEOPLE_FIRST POSITION_FIRST ENGINEER_FIRST TECHNOLOGY_FIRST
			ENGINEER_FIRST   , MENTOR MIDDLE TECH_LEAD
			PLAYER_COACH     , POSITION_FIRST TECHNOLOGY_FIRST
			TECHNOLOGY_FIRST , MIDDLE PLAYER_COACH TECH_LEAD
			TECH_LEAD        , ENGINEER_FIRST TECHNOLOGY_FIRST
			""")
	void neighboursAreOneStepAwayOnOneAxis(Portrait portrait, String neighbours) {
		List<Portrait> expected = Arrays.stream(neighbours.split(" ")).map(Portrait::valueOf).toList();
		assertThat(portrait.neighbours()).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource
	void neighboursAreMutual(Portrait portrait) {
		assertThat(portrait.neighbours()).allSatisfy((other) -> assertThat(other.neighbours()).contains(portrait));
	}

	@Test
	void thePartsOfAnAxisFollowOneAnother() {
		assertThat(Pull.TECH_LEAD.from()).isEqualTo(Points.ZERO);
		assertThat(Pull.TECH_LEAD.to()).isEqualTo(Pull.NEITHER.from()).isEqualTo(Points.of(40));
		assertThat(Pull.NEITHER.to()).isEqualTo(Pull.MANAGER.from()).isEqualTo(Points.of(60));
		assertThat(Pull.MANAGER.to()).isEqualTo(Points.MAX);
	}

	@ParameterizedTest
	@EnumSource
	void aPortraitHoldsTheMiddleOfItsField(Portrait portrait) {
		assertThat(Portrait.of(new Scores(middle(portrait.focus()), middle(portrait.position())))).isEqualTo(portrait);
	}

	private static Points middle(Pull pull) {
		return new Points((pull.from().units() + pull.to().units()) / 2);
	}

}
