package dev.rolecompass.card;

import java.util.Locale;

import org.springframework.context.MessageSource;

/**
 * The texts of a card.
 *
 * @param name the name of the site
 * @param question the question that the site answers
 * @param kicker the line above the role: what the result is about
 * @param role the name of the role; empty on the cover
 * @param strength how clear the result is; empty on the cover
 * @param manager the name of the manager's corner of the map
 * @param techLead the name of the tech lead's corner of the map
 */
record CardTexts(String name, String question, String kicker, String role, String strength, String manager,
		String techLead) {

	static CardTexts of(Card card, MessageSource messages, Locale locale) {
		String lens = "card." + key(card.lens()) + ".";
		return new CardTexts(messages.getMessage("card.name", null, locale),
				messages.getMessage("card.question", null, locale),
				messages.getMessage(lens + (card.isBetweenRoles() ? "kicker.mixed" : "kicker"), null, locale),
				messages.getMessage("role." + key(card.role()), null, locale),
				messages.getMessage(lens + (card.isBetweenRoles() ? "mixed" : key(card.strength())), null, locale),
				messages.getMessage("map.corner.manager", null, locale),
				messages.getMessage("map.corner.tech-lead", null, locale));
	}

	/**
	 * The texts of the cover, whose kicker is what the site promises.
	 */
	static CardTexts ofCover(MessageSource messages, Locale locale) {
		return new CardTexts(messages.getMessage("card.name", null, locale),
				messages.getMessage("card.question", null, locale),
				messages.getMessage("card.cover.promise", null, locale), "", "",
				messages.getMessage("map.corner.manager", null, locale),
				messages.getMessage("map.corner.tech-lead", null, locale));
	}

	private static String key(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
