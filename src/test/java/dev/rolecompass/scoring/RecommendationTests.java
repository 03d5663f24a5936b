package dev.rolecompass.scoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecommendationTests {

	private static final Points JUST_ABOVE = new Points(Points.MIDDLE.units() + 2);

	private static final Points JUST_BELOW = new Points(Points.MIDDLE.units() - 2);

	@Test
	void aRoleThatContradictsTheScoresIsRejected() {
		Scores above = new Scores(Points.MIDDLE, JUST_ABOVE);
		Scores below = new Scores(JUST_BELOW, Points.MIDDLE);
		assertThat(new Recommendation(Role.ENGINEERING_MANAGER, above).isTie()).isFalse();
		assertThat(new Recommendation(Role.TECH_LEAD, below).isTie()).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new Recommendation(Role.TECH_LEAD, above));
		assertThatIllegalArgumentException().isThrownBy(() -> new Recommendation(Role.ENGINEERING_MANAGER, below));
	}

	@ParameterizedTest
	@EnumSource
	void eitherRoleIsValidInATie(Role role) {
		Recommendation recommendation = new Recommendation(role, new Scores(JUST_ABOVE, JUST_BELOW));
		assertThat(recommendation.isTie()).isTrue();
		assertThat(recommendation.strength()).isEqualTo(Strength.CLOSE_CALL);
	}

}
