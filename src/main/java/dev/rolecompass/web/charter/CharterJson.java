package dev.rolecompass.web.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.charter.TwoCharters;
import dev.rolecompass.web.MessageKeys;
import org.jspecify.annotations.Nullable;

/**
 * A chart, or two of them, as JSON. Duties are the letters that they have in links.
 *
 * @param owners {@code manager}, {@code lead}, {@code both}, {@code elsewhere} or
 * {@code open} by duty; a duty that wasn't answered is absent
 * @param settled how many duties the manager or the lead owns alone
 * @param open the duties that aren't agreed on
 * @param both the duties that they share
 * @param elsewhere the duties of someone else
 * @param with the owners in the view that was sent; absent in a single chart
 * @param different the duties that the two see differently; absent in a single chart
 */
@JsonPropertyOrder({ "owners", "settled", "open", "both", "elsewhere", "with", "different" })
@JsonInclude(JsonInclude.Include.NON_NULL)
record CharterJson(Map<String, String> owners, int settled, List<String> open, List<String> both,
		List<String> elsewhere, @Nullable Map<String, String> with, @Nullable List<String> different) {

	static CharterJson of(Charter charter, Charter with) {
		return new CharterJson(owners(charter), charter.settled().size(), letters(charter.ownedBy(Owner.OPEN)),
				letters(charter.ownedBy(Owner.BOTH)), letters(charter.ownedBy(Owner.ELSEWHERE)),
				with.isEmpty() ? null : owners(with),
				with.isEmpty() ? null : letters(new TwoCharters(with, charter).different()));
	}

	private static Map<String, String> owners(Charter charter) {
		Map<String, String> owners = new LinkedHashMap<>();
		charter.owners().forEach((duty, owner) -> owners.put(letter(duty), MessageKeys.of(owner)));
		return owners;
	}

	private static List<String> letters(List<Duty> duties) {
		return duties.stream().map(CharterJson::letter).toList();
	}

	private static String letter(Duty duty) {
		return String.valueOf(duty.letter());
	}

}
