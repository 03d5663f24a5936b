package dev.rolecompass.link;

import java.util.Collections;
import java.util.List;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.TestAnswers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Entries}.
 */
class EntriesTests {

	private static final Entry PERSON = new Entry.OfAnswers(Lens.CAREER, TestAnswers.of("4", "0"));

	private static final Entry JOB = new Entry.OfAnswers(Lens.JOB, TestAnswers.of("4", "0"));

	@Test
	void aNewEntryComesLast() {
		assertThat(Entries.NONE.plus(JOB).plus(PERSON).all()).containsExactly(JOB, PERSON);
	}

	@Test
	void removingAnEntryKeepsTheOrderOfTheOthers() {
		Entries entries = new Entries(List.of(JOB, PERSON, PERSON));
		assertThat(entries.without(1).all()).containsExactly(JOB, PERSON);
		assertThat(entries.without(0).all()).containsExactly(PERSON, PERSON);
	}

	@Test
	void switchingAnEntryTurnsAPersonIntoAJobAndBackInPlace() {
		Entries entries = new Entries(List.of(PERSON, PERSON, JOB));
		assertThat(entries.switched(1).all()).containsExactly(PERSON, JOB, JOB);
		assertThat(entries.switched(2).switched(2)).isEqualTo(entries);
	}

	@Test
	void upToTwelveResultsFit() {
		Entries eleven = new Entries(Collections.nCopies(11, JOB));
		assertThat(eleven.hasRoom()).isTrue();
		assertThat(eleven.plus(JOB).hasRoom()).isFalse();
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> eleven.plus(JOB).plus(JOB))
			.returns(Problem.TOO_MANY_ENTRIES, MalformedLinkException::problem);
	}

	@Test
	void mixedEntriesAreOfNeitherLens() {
		assertThat(new Entries(List.of(JOB, JOB)).areOf(Lens.JOB)).isTrue();
		assertThat(new Entries(List.of(JOB, PERSON)).areOf(Lens.JOB)).isFalse();
		assertThat(new Entries(List.of(JOB, PERSON)).areOf(Lens.CAREER)).isFalse();
	}

}
