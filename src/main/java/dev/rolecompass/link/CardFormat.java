package dev.rolecompass.link;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * The dot of a card in a link: role, column and row, as in {@code em-8-6}. The design's
 * version and the lens are in the path before it.
 * <p>
 * Links to older designs keep working and show the current one.
 */
@Component
public class CardFormat {

	private final LensFormat lensFormat;

	CardFormat(LensFormat lensFormat) {
		this.lensFormat = lensFormat;
	}

	/**
	 * Reads a card.
	 * @param design the version of the design, from 1
	 * @param lens the lens in lower case
	 * @param dot role, column and row
	 * @throws MalformedLinkException if there is no such card, lens or design
	 */
	public Card parse(int design, String lens, String dot) {
		requireKnown(design);
		Lens parsed = this.lensFormat.parse(lens);
		return Card.all()
			.stream()
			.filter((card) -> card.lens() == parsed && print(card).equals(dot))
			.findFirst()
			.orElseThrow(() -> new MalformedLinkException(Problem.UNKNOWN_CARD));
	}

	/**
	 * Checks that a design exists.
	 * @param design the version of the design
	 * @throws MalformedLinkException if there is no such design
	 */
	public void requireKnown(int design) {
		if (design < 1 || design > Card.DESIGN) {
			throw new MalformedLinkException(Problem.UNKNOWN_CARD);
		}
	}

	public String print(Card card) {
		return RoleFormat.print(card.role()) + "-" + card.column() + "-" + card.row();
	}

}
