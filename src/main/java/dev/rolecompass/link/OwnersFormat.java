package dev.rolecompass.link;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.link.MalformedLinkException.Problem;

import org.springframework.stereotype.Component;

/**
 * The format of a charter in a link: pairs of a duty's letter and its owner, as in
 * {@code ambmcl}. The owner is {@code m} (manager), {@code l} (lead), {@code b} (both),
 * {@code e} (someone else) or {@code o} (open). Pairs are read in any order and written
 * in the order of duties. Letters and owners are permanent.
 */
@Component
public class OwnersFormat {

	/**
	 * @throws MalformedLinkException if a duty is unknown or repeated, or an owner is
	 * unknown
	 */
	public Charter parse(String text) {
		Reading reading = read(text);
		if (reading.problem().isPresent()) {
			throw new MalformedLinkException(reading.problem().get(), reading.position());
		}
		return reading.charter();
	}

	/**
	 * Reads the pairs before the first malformed one.
	 */
	public Charter readable(String text) {
		return read(text).charter();
	}

	private static Reading read(String text) {
		Charter charter = Charter.NONE;
		for (int i = 0; i < text.length(); i += 2) {
			Optional<Duty> duty = Duty.of(text.charAt(i));
			Optional<Owner> owner = (i + 1 < text.length()) ? owner(text.charAt(i + 1)) : Optional.empty();
			Optional<Problem> problem = problem(charter, duty, owner);
			if (problem.isPresent()) {
				return new Reading(charter, problem, i / 2 + 1);
			}
			charter = charter.with(duty.orElseThrow(), owner.orElseThrow());
		}
		return new Reading(charter, Optional.empty(), 0);
	}

	private static Optional<Problem> problem(Charter before, Optional<Duty> duty, Optional<Owner> owner) {
		if (duty.isEmpty()) {
			return Optional.of(Problem.UNKNOWN_DUTY);
		}
		if (duty.flatMap(before::owner).isPresent()) {
			return Optional.of(Problem.REPEATED_DUTY);
		}
		return owner.isPresent() ? Optional.empty() : Optional.of(Problem.UNKNOWN_OWNER);
	}

	/**
	 * Reads what a form sent: an owner in the parameter of each duty's letter. Anything
	 * else is ignored.
	 */
	public Charter chosen(Map<String, String> parameters) {
		Charter charter = Charter.NONE;
		for (Duty duty : Duty.values()) {
			String value = parameters.getOrDefault(String.valueOf(duty.letter()), "");
			Optional<Owner> owner = (value.length() == 1) ? owner(value.charAt(0)) : Optional.empty();
			charter = owner.isPresent() ? charter.with(duty, owner.get()) : charter;
		}
		return charter;
	}

	public String print(Charter charter) {
		StringBuilder text = new StringBuilder();
		charter.owners().forEach((duty, owner) -> text.append(duty.letter()).append(symbol(owner)));
		return text.toString();
	}

	/**
	 * The owner with a symbol; empty if there is none.
	 */
	public static Optional<Owner> owner(char symbol) {
		return Arrays.stream(Owner.values()).filter((owner) -> symbol(owner) == symbol).findFirst();
	}

	public static char symbol(Owner owner) {
		return switch (owner) {
			case MANAGER -> 'm';
			case LEAD -> 'l';
			case BOTH -> 'b';
			case ELSEWHERE -> 'e';
			case OPEN -> 'o';
		};
	}

	/**
	 * The result of reading a text.
	 *
	 * @param charter the owners before the problem
	 * @param problem empty if the text is well-formed
	 * @param position the malformed pair, from 1; 0 if there is none
	 */
	private record Reading(Charter charter, Optional<Problem> problem, int position) {
	}

}
