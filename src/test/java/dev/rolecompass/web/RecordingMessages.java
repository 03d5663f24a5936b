package dev.rolecompass.web;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The app's messages. Records the keys that are requested, except with a default: that
 * asks whether there is such a message, and shows none.
 */
final class RecordingMessages implements MessageSource {

	private final Set<String> requested = new ConcurrentSkipListSet<>();

	private final Set<String> missing = new ConcurrentSkipListSet<>();

	private final MessageSource messages;

	RecordingMessages(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The keys that were requested.
	 */
	Set<String> requested() {
		return this.requested;
	}

	/**
	 * The keys that were requested but don't exist.
	 */
	Set<String> missing() {
		return this.missing;
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] args, @Nullable String defaultMessage,
			@Nullable Locale locale) {
		return this.messages.getMessage(code, args, defaultMessage, locale);
	}

	@Override
	public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
		this.requested.add(code);
		try {
			return this.messages.getMessage(code, args, locale);
		}
		catch (NoSuchMessageException ex) {
			this.missing.add(code);
			throw ex;
		}
	}

	@Override
	public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
		return this.messages.getMessage(resolvable, locale);
	}

}
