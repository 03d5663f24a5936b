package dev.rolecompass.web;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.MalformedLinkException;
import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.link.RoleFormat;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * The card of a result as it stands in a link: the version of the design, the lens, and
 * role, column and row, as in {@code 1/career/em-8-6}.
 * <p>
 * Links of older designs go on working, and show the present one.
 */
@Component
class CardFormat {

	private final LensFormat lensFormat;

	CardFormat(LensFormat lensFormat) {
		this.lensFormat = lensFormat;
	}

	/**
	 * Reads a card.
	 * @param design the version of the design
	 * @param lens the lens in lower case
	 * @param dot role, column and row
	 * @return the card
	 * @throws MalformedLinkException if there is no such card, no such lens, or no such
	 * design yet
	 */
	Card parse(int design, String lens, String dot) {
		requireKnown(design);
		Lens parsed = this.lensFormat.parse(lens);
		return Card.all()
			.stream()
			.filter((card) -> card.lens() == parsed && dot(card).equals(dot))
			.findFirst()
			.orElseThrow(() -> new MalformedLinkException(Problem.UNKNOWN_CARD));
	}

	/**
	 * Makes sure that there is a design.
	 * @param design the version of the design
	 * @throws MalformedLinkException if there is no such design yet
	 */
	void requireKnown(int design) {
		if (design < 1 || design > Card.DESIGN) {
			throw new MalformedLinkException(Problem.UNKNOWN_CARD);
		}
	}

	/**
	 * Writes a card.
	 * @param card the card
	 * @return the present version of the design, the lens, and role, column and row
	 */
	String print(Card card) {
		return Card.DESIGN + "/" + this.lensFormat.print(card.lens()) + "/" + dot(card);
	}

	private static String dot(Card card) {
		return RoleFormat.print(card.role()) + "-" + card.column() + "-" + card.row();
	}

}
