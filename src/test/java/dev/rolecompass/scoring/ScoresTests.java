package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Axis;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScoresTests {

	@Test
	void eachAxisHasItsScore() {
		Scores scores = new Scores(Points.of(81), Points.of(58));
		assertThat(scores.on(Axis.FOCUS)).isEqualTo(Points.of(81));
		assertThat(scores.on(Axis.POSITION)).isEqualTo(Points.of(58));
	}

	@Test
	void scoresOutsideTheMapAreRejected() {
		assertThat(new Scores(Points.ZERO, Points.MAX).lean()).isEqualTo(Points.MIDDLE);
		assertThatIllegalArgumentException().isThrownBy(() -> new Scores(Points.of(101), Points.ZERO));
		assertThatIllegalArgumentException().isThrownBy(() -> new Scores(Points.ZERO, Points.of(-1)));
	}

}
