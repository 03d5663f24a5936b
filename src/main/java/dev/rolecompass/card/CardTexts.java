package dev.rolecompass.card;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import dev.rolecompass.scoring.Portrait;
import org.springframework.context.MessageSource;

/**
 * The texts of a card.
 *
 * @param name the name of the site
 * @param question the question that the site, or a comparison, answers
 * @param kicker the line above the headline: what the result is about; on covers, the
 * promise
 * @param headline the name of the portrait; empty on covers
 * @param verdict how clear the result is, and the role if the headline doesn't name it;
 * empty on covers
 * @param manager the name of the manager's corner of the map
 * @param techLead the name of the tech lead's corner of the map
 */
record CardTexts(String name, String question, String kicker, String headline, String verdict, String manager,
		String techLead) {

	static CardTexts of(Card card, MessageSource messages, Locale locale) {
		return new CardTexts(messages.getMessage("card.name", null, locale),
				messages.getMessage("card.question", null, locale),
				messages.getMessage("card." + key(card.lens()) + ".kicker", null, locale),
				messages.getMessage("portrait." + key(card.portrait()) + ".name", null, locale),
				verdict(card, messages, locale), messages.getMessage("map.corner.manager", null, locale),
				messages.getMessage("map.corner.tech-lead", null, locale));
	}

	/**
	 * The texts of the cover, whose kicker is what the site promises.
	 */
	static CardTexts ofCover(MessageSource messages, Locale locale) {
		return ofCover("card.question", "card.cover.promise", messages, locale);
	}

	/**
	 * The texts of the cover of comparisons.
	 */
	static CardTexts ofComparisonCover(MessageSource messages, Locale locale) {
		return ofCover("card.compare.question", "card.compare.promise", messages, locale);
	}

	/**
	 * The texts of the cover of who does what.
	 */
	static CardTexts ofCharterCover(MessageSource messages, Locale locale) {
		return ofCover("card.charter.question", "card.charter.promise", messages, locale);
	}

	/**
	 * The same texts without those that can't be written. Even without words, the picture
	 * shows which result it is.
	 */
	CardTexts onlyThose(Predicate<String> canBeWritten) {
		UnaryOperator<String> written = (text) -> canBeWritten.test(text) ? text : "";
		return new CardTexts(written.apply(this.name), written.apply(this.question), written.apply(this.kicker),
				written.apply(this.headline), written.apply(this.verdict), written.apply(this.manager),
				written.apply(this.techLead));
	}

	private static CardTexts ofCover(String question, String promise, MessageSource messages, Locale locale) {
		return new CardTexts(messages.getMessage("card.name", null, locale),
				messages.getMessage(question, null, locale), messages.getMessage(promise, null, locale), "", "",
				messages.getMessage("map.corner.manager", null, locale),
				messages.getMessage("map.corner.tech-lead", null, locale));
	}

	/**
	 * The strength and the role. The portraits at the two clean corners have the names of
	 * the roles, so there the strength is enough.
	 */
	private static String verdict(Card card, MessageSource messages, Locale locale) {
		String strength = key(card.strength());
		if (card.portrait() == Portrait.MANAGER || card.portrait() == Portrait.TECH_LEAD) {
			return messages.getMessage("card.corner." + strength, null, locale);
		}
		String role = messages.getMessage("role." + key(card.role()), null, locale);
		return messages.getMessage("card." + strength, new Object[] { role }, locale);
	}

	private static String key(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
