package dev.rolecompass.charter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TwoCharters}, over everything that two people can say about a duty.
 */
class TwoChartersTests {

	private static final List<Function<TwoCharters, List<Duty>>> PARTS = List.of(TwoCharters::agreed,
			TwoCharters::different, TwoCharters::open, TwoCharters::answeredOnce);

	@ParameterizedTest
	@EnumSource
	void aDutyIsInThePartThatTheAnswersSay(Duty duty) {
		for (TwoCharters two : all(duty)) {
			assertThat(parts(two, duty)).as(two.toString()).isEqualTo(part(two, duty));
		}
	}

	/**
	 * The names of all parts that have a duty.
	 */
	private static String parts(TwoCharters two, Duty duty) {
		StringBuilder parts = new StringBuilder();
		parts.append(two.agreed().contains(duty) ? "agreed" : "");
		parts.append(two.different().contains(duty) ? "different" : "");
		parts.append(two.open().contains(duty) ? "open" : "");
		parts.append(two.answeredOnce().contains(duty) ? "answered once" : "");
		return parts.toString();
	}

	private static String part(TwoCharters two, Duty duty) {
		String one = two.one().owner(duty).map(Owner::name).orElse("nothing");
		String other = two.other().owner(duty).map(Owner::name).orElse("nothing");
		if (one.equals(other)) {
			return switch (one) {
				case "nothing" -> "";
				case "OPEN" -> "open";
				default -> "agreed";
			};
		}
		return (one.equals("nothing") || other.equals("nothing")) ? "answered once" : "different";
	}

	@ParameterizedTest
	@EnumSource
	void theOtherDutiesAreInNoPart(Duty duty) {
		for (TwoCharters two : all(duty)) {
			assertThat(PARTS.stream().flatMap((part) -> part.apply(two).stream())).as(two.toString()).isSubsetOf(duty);
		}
	}

	@ParameterizedTest
	@EnumSource
	void swappingTheTwoChangesNothing(Duty duty) {
		for (TwoCharters two : all(duty)) {
			TwoCharters swapped = new TwoCharters(two.other(), two.one());
			assertThat(PARTS).as(two.toString())
				.allSatisfy((part) -> assertThat(part.apply(swapped)).isEqualTo(part.apply(two)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void oneChartOfBothHasWhatTheyAgreeOnAndTheRestIsOpen(Duty duty) {
		for (TwoCharters two : all(duty)) {
			Optional<Owner> merged = two.merged().owner(duty);
			assertThat(merged).as(two.toString()).isEqualTo(switch (part(two, duty)) {
				case "" -> Optional.empty();
				case "agreed" -> two.one().owner(duty);
				default -> Optional.of(Owner.OPEN);
			});
			assertThat(new TwoCharters(two.other(), two.one()).merged()).isEqualTo(two.merged());
		}
	}

	@Test
	void dutiesAreInTheOrderInWhichTheyAreAsked() {
		Charter one = Charter.NONE.with(Duty.COACHING, Owner.LEAD)
			.with(Duty.PAY, Owner.MANAGER)
			.with(Duty.DELIVERY, Owner.OPEN)
			.with(Duty.HIRING, Owner.BOTH);
		Charter other = Charter.NONE.with(Duty.PAY, Owner.MANAGER)
			.with(Duty.COACHING, Owner.LEAD)
			.with(Duty.HIRING, Owner.MANAGER)
			.with(Duty.DELIVERY, Owner.LEAD);
		TwoCharters two = new TwoCharters(one, other);
		assertThat(two.agreed()).containsExactly(Duty.PAY, Duty.COACHING);
		assertThat(two.different()).containsExactly(Duty.HIRING, Duty.DELIVERY);
	}

	private static List<TwoCharters> all(Duty duty) {
		List<Charter> charters = CharterTests.all(duty);
		return charters.stream()
			.flatMap((one) -> charters.stream().map((other) -> new TwoCharters(one, other)))
			.toList();
	}

}
