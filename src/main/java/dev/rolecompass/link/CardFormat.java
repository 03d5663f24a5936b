package dev.rolecompass.link;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * The format of a card's dot in a link: role, column and row, as in {@code em-8-6}. The
 * path before it has the version of the design and the lens. Links to older designs keep
 * working and show the current one.
 */
@Component
public class CardFormat {

	private final LensFormat lensFormat;

	CardFormat(LensFormat lensFormat) {
		this.lensFormat = lensFormat;
	}

	/**
	 * @param design the version of the design, from 1
	 * @throws MalformedLinkException if the card, the lens or the design doesn't exist
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
	 * @throws MalformedLinkException if the design doesn't exist
	 */
	public void requireKnown(int design) {
		if (design < 1 || design > Card.DESIGN) {
			throw new MalformedLinkException(Problem.UNKNOWN_CARD);
		}
	}

	String print(Card card) {
		return RoleFormat.print(card.role()) + "-" + card.column() + "-" + card.row();
	}

}
