package dev.rolecompass.web.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.map.CompassMap;

import org.springframework.context.MessageSource;

/**
 * Fills the results' letters, or placeholders for their names, into messages.
 *
 * @param labelKey the key of the message with a letter in a sentence, such as "Job B"
 */
record Texts(MessageSource messages, Language language, String labelKey) {

	/**
	 * @param arguments the message's arguments; a {@link Mention} is a result's letter
	 */
	NamedText named(String key, Object... arguments) {
		boolean mentions = Arrays.stream(arguments).anyMatch(Mention.class::isInstance);
		return new NamedText(fill(key, arguments, this::label),
				mentions ? Optional.of(fill(key, arguments, Texts::placeholder)) : Optional.empty());
	}

	String plain(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language.locale());
	}

	private String fill(String key, Object[] arguments, Function<Mention, String> words) {
		return plain(key,
				Arrays.stream(arguments)
					.map((argument) -> (argument instanceof Mention mention) ? words.apply(mention) : argument)
					.toArray());
	}

	/**
	 * What results are called without names.
	 */
	String label(Mention mention) {
		return (mention.indexes().size() == 1) ? plain(this.labelKey, CompassMap.letter(mention.indexes().get(0)))
				: mention.letters().collect(Collectors.joining(", "));
	}

	private static String placeholder(Mention mention) {
		return mention.letters().map((letter) -> "{" + letter + "}").collect(Collectors.joining(", "));
	}

	/**
	 * One or more results in a text, by their position.
	 */
	record Mention(List<Integer> indexes) {

		static Mention of(int index) {
			return new Mention(List.of(index));
		}

		Stream<String> letters() {
			return this.indexes.stream().map(CompassMap::letter);
		}

	}

}
