package dev.rolecompass.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.rolecompass.charter.Owner;
import dev.rolecompass.charter.Practice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PracticeText}.
 */
class PracticeTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# manager, lead, both, elsewhere, open
			13, 0, 3, 0, 1, the manager in 13 of 17
			 1, 4, 5, 6, 0, someone else in 6 and both in 5 of 16
			 2, 4, 4, 0, 0, the lead in 4 and both in 4 of 10
			 1, 6, 7, 2, 0, both in 7 and the lead in 6 of 16
			 8, 2, 7, 1, 0, the manager in 8 and both in 7 of 18
			# Half is enough
			 3, 1, 1, 1, 0, the manager in 3 of 6
			# Unless another has as much
			 3, 0, 0, 3, 0, the manager in 3 and someone else in 3 of 6
			 0, 0, 0, 0, 6, it varies in 6 of 6
			# Too few say something
			 5, 0, 0, 0, 0, nothing
			 0, 0, 0, 0, 0, nothing
			""")
	void theSentenceNamesTheMostFrequentOwners(int manager, int lead, int both, int elsewhere, int open,
			String sentence) {
		assertThat(PracticeText.of(practice(manager, lead, both, elsewhere, open))
			.map(PracticeTextTests::sentence)
			.orElse("nothing")).isEqualTo(sentence);
	}

	private static String sentence(PracticeText text) {
		String most = name(text.most());
		return text.second().map((second) -> most + " and " + name(second)).orElse(most) + " of " + text.said();
	}

	private static String name(PracticeText.Group group) {
		return Bundles.english(group.key()) + " in " + group.count();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			13, 0, 3, 0, 1, warm 0+130 warm 130+30 cool 130+30 open 160+10
			 1, 4, 5, 6, 0, warm 0+10 warm 10+50 cool 10+50 cool 60+40 elsewhere 100+60
			 0, 6, 0, 0, 0, cool 0+60
			""")
	void theBarIsInProportion(int manager, int lead, int both, int elsewhere, int open, String blocks) {
		PracticeText text = PracticeText.of(practice(manager, lead, both, elsewhere, open)).orElseThrow();
		assertThat(text.bar()
			.stream()
			.map((block) -> block.style() + " " + block.x() + "+" + block.width())
			.collect(Collectors.joining(" "))).isEqualTo(blocks);
		PracticeText.Block last = text.bar().get(text.bar().size() - 1);
		assertThat(last.x() + last.width()).isEqualTo(text.width());
	}

	private static Practice practice(int... counts) {
		List<Optional<Owner>> owners = new ArrayList<>();
		for (Owner owner : Owner.values()) {
			owners.addAll(Collections.nCopies(counts[owner.ordinal()], Optional.of(owner)));
		}
		owners.addAll(Collections.nCopies(2, Optional.empty()));
		return new Practice(owners);
	}

}
