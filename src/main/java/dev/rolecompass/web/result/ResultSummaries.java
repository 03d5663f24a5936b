package dev.rolecompass.web.result;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.Page.Preview;
import dev.rolecompass.web.map.CompassMap;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Sums up results where there is room for a picture and a line of text.
 */
@Component
public class ResultSummaries {

	private final ResultPages pages;

	private final MessageSource messages;

	ResultSummaries(ResultPages pages, MessageSource messages) {
		this.pages = pages;
		this.messages = messages;
	}

	/**
	 * @throws dev.rolecompass.web.error.NoRecommendationException if the answers don't
	 * lead to a result
	 */
	public ResultSummary summary(Language language, Entry entry) {
		ResultPage page = this.pages.shared(language, entry, Entries.NONE);
		Preview preview = page.preview().orElseThrow();
		String title = text(language, page.titleKey(), text(language, page.portraitKey("name")),
				text(language, page.roleKey()));
		return new ResultSummary(title, page.map(), preview.url(),
				text(language, "layout.card", title, text(language, preview.halfKey())));
	}

	private String text(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	/**
	 * A result in a picture and a line of text.
	 *
	 * @param title what the result is, in a few words
	 * @param card the URL of its card
	 * @param alternative what the card shows
	 */
	public record ResultSummary(String title, CompassMap map, String card, String alternative) {
	}

}
