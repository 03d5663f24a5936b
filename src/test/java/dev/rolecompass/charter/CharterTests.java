package dev.rolecompass.charter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Charter}.
 */
class CharterTests {

	private static final Charter CHARTER = Charter.NONE.with(Duty.COACHING, Owner.BOTH)
		.with(Duty.ONE_TO_ONES, Owner.MANAGER)
		.with(Duty.DIRECTION, Owner.LEAD)
		.with(Duty.PRIORITIES, Owner.ELSEWHERE)
		.with(Duty.DEBT, Owner.OPEN);

	@Test
	void dutiesAreInTheOrderInWhichTheyAreAsked() {
		assertThat(CHARTER.owners()).containsExactly(Map.entry(Duty.ONE_TO_ONES, Owner.MANAGER),
				Map.entry(Duty.PRIORITIES, Owner.ELSEWHERE), Map.entry(Duty.DIRECTION, Owner.LEAD),
				Map.entry(Duty.DEBT, Owner.OPEN), Map.entry(Duty.COACHING, Owner.BOTH));
	}

	@Test
	void aDutyOfOneOwnerIsSettled() {
		assertThat(CHARTER.settled()).containsExactly(Duty.ONE_TO_ONES, Duty.DIRECTION);
	}

	@ParameterizedTest
	@EnumSource
	void everyDutyIsInExactlyOnePart(Duty duty) {
		for (Charter charter : all(duty)) {
			Stream<List<Duty>> parts = Stream.of(charter.settled(), charter.ownedBy(Owner.BOTH),
					charter.ownedBy(Owner.ELSEWHERE), charter.ownedBy(Owner.OPEN), charter.missing());
			assertThat(parts.filter((part) -> part.contains(duty))).as(charter.toString()).hasSize(1);
		}
	}

	@Test
	void dutiesThatWereNotAnsweredAreMissing() {
		assertThat(Charter.NONE.missing()).containsExactly(Duty.values());
		assertThat(CHARTER.missing()).hasSize(Duty.values().length - 5)
			.doesNotContainAnyElementsOf(CHARTER.owners().keySet());
	}

	@Test
	void anOwnerIsReplaced() {
		Charter changed = CHARTER.with(Duty.DEBT, Owner.LEAD);
		assertThat(changed.owner(Duty.DEBT)).contains(Owner.LEAD);
		assertThat(changed.owners()).hasSameSizeAs(CHARTER.owners());
		assertThat(CHARTER.owner(Duty.DEBT)).contains(Owner.OPEN);
	}

	@Test
	void onlyACharterWithoutOwnersIsEmpty() {
		assertThat(Charter.NONE.isEmpty()).isTrue();
		assertThat(CHARTER.isEmpty()).isFalse();
		assertThat(Charter.NONE.owner(Duty.DEBT)).isEqualTo(Optional.empty());
	}

	@Test
	void ownersCannotBeChangedFromOutside() {
		Map<Duty, Owner> owners = new EnumMap<>(Map.of(Duty.PAY, Owner.MANAGER));
		Charter charter = Charter.of(owners);
		owners.put(Duty.PAY, Owner.LEAD);
		assertThat(charter.owner(Duty.PAY)).contains(Owner.MANAGER);
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> charter.owners().put(Duty.PAY, Owner.LEAD));
	}

	/**
	 * Every charter that says at most who owns one duty.
	 */
	static List<Charter> all(Duty duty) {
		return Stream
			.concat(Stream.of(Charter.NONE),
					Arrays.stream(Owner.values()).map((owner) -> Charter.NONE.with(duty, owner)))
			.toList();
	}

}
