package dev.rolecompass.link;

import java.util.regex.Pattern;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * The format of a card's dot in a link: role, focus and position, as in {@code em-80-60}.
 * The path before it has the version of the design and the lens. Links to older designs
 * keep working and lead to the current one.
 */
@Component
public class CardFormat {

	/**
	 * A number in a link to the first design, which counted in tens, as in
	 * {@code em-8-6}.
	 */
	private static final Pattern TENS = Pattern.compile("\\b(?:[1-9]|10)\\b");

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
		String current = (design == 1) ? TENS.matcher(dot).replaceAll((number) -> number.group() + "0") : dot;
		return Card.all()
			.stream()
			.filter((card) -> card.lens() == parsed && print(card).equals(current))
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
		return RoleFormat.print(card.role()) + "-" + card.focus() + "-" + card.position();
	}

}
