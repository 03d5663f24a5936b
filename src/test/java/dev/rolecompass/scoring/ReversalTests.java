package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.TestAnswers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReversalTests {

	private final ScoringService scoring = new ScoringService();

	@ParameterizedTest
	@CsvSource({ "444444, 444444, 7", "444xxx, 444xxx, 4", "444444, 222222, 4", "400000, 000000, 6",
			"222222, 222221, 1" })
	void theClearerTheRoleTheMoreChangesItTakes(String focus, String position, int changes) {
		assertThat(reversal(TestAnswers.of(focus, position)).changes()).isEqualTo(changes);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# One step would be a tie
			222222, 222221, a4 b4 c4 d4 e4 f4 g4 h4 i4 j4 k4 l3
			222222, 222223, a0 b0 c0 d0 e0 f0 g0 h0 i0 j0 k0 l1
			# On focus each answer counts twice as much
			222xxx, 222221, a3 b3 c3 g4 h4 i4 j4 k4 l3
			# What is at the other role's end already can't move, and from l1 it takes more than there is
			444xxx, 000001, a3 b3 c3
			""")
	void aSingleChangeIsTheSmallestThatIsEnough(String focus, String position, String singles) {
		Reversal reversal = reversal(TestAnswers.of(focus, position));
		assertThat(reversal.singles().stream().map((change) -> change.topic().letter() + "" + change.answer().value()))
			.containsExactly(singles.split(" "));
		assertThat(reversal.changes()).isOne();
		assertThat(reversal.together()).isEmpty();
		assertThat(reversal.byDecider()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# Three would be a tie
			444xxx, 444xxx, a b c g
			000000, 22x22x, a b c d
			# The fewer answers on an axis the further each moves the lean, and j less than g, h and k
			443444, 44x34x, g h k j
			""")
	void severalChangesStartWithThoseThatMoveTheLeanFurthest(String focus, String position, String together) {
		Reversal reversal = reversal(TestAnswers.of(focus, position));
		assertThat(reversal.together().stream().map((topic) -> "" + topic.letter()))
			.containsExactly(together.split(" "));
		assertThat(reversal.singles()).isEmpty();
		assertThat(reversal.byDecider()).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void inATieAnyStepTowardsTheOtherRoleIsEnough(End end) {
		Answers tied = TestAnswers.of("444xxx", "00000x").withDecider(end);
		String letters = (end == End.MANAGER) ? "abc" : "ghijk";
		assertThat(reversal(tied)).satisfies((reversal) -> {
			assertThat(reversal.changes()).isOne();
			assertThat(reversal.singles()).hasSize(letters.length())
				.allMatch((change) -> letters.indexOf(change.topic().letter()) >= 0);
			assertThat(reversal.together()).isEmpty();
			assertThat(reversal.byDecider()).isTrue();
		});
	}

	private Reversal reversal(Answers answers) {
		return this.scoring.reversal(answers, this.scoring.outcomeOf(answers).recommendation().orElseThrow());
	}

}
