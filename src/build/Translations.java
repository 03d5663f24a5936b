import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import org.yaml.snakeyaml.Yaml;

/**
 * Compares the translations with the English texts, and makes two languages for the
 * tests. Run by the build, and by {@code src/tools/translated}.
 * <p>
 * For each text of a translation, a file named after the language records a checksum of
 * the English text that it was translated from.
 */
class Translations {

	private static final Pattern FILE = Pattern.compile("messages(?:_(.+))?\\.properties");

	/** What isn't text: parts of a format, addresses, codes, and names of JSON fields. */
	private static final Pattern NOT_TEXT = Pattern.compile("\\{\\d,choice,|\\{\\d\\}|[{}|]|\\d+[#<]"
			+ "|#[A-Z]=.*|“[a-z]+(\\.[a-z]+)*”|\\.(json|md|svg)\\b|\\b[a-z]+(-\\d+)+\\b|\\ba3b1c4\\b|\\bz[04]\\b|Role Compass");

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

	private static final String ACCENTED = "ábçđéfĝĥíĵķľmñópqŕšťúvŵxýž";

	private static final String ARABIC = "ابجدهفغحيجكلمنوبقرستعفوخيز";

	private final Path resources;

	private final Path records;

	private final Map<String, String> english = new TreeMap<>();

	Translations(Path resources, Path records) throws IOException {
		this.resources = resources;
		this.records = records;
		this.english.putAll(prefixed("messages", read(resources.resolve("messages.properties"))));
		this.english.putAll(prefixed("quiz", quiz()));
	}

	public static void main(String[] args) throws IOException {
		Translations translations = new Translations(Path.of(args[1]), Path.of(args[2]));
		switch (args[0]) {
			case "check" -> translations.check();
			case "record" -> translations.record(args[3], List.of(args).subList(4, args.length));
			case "pseudo" -> translations.writePseudoLanguages(Path.of(args[3]));
			default -> throw new IllegalArgumentException(args[0]);
		}
	}

	/**
	 * Lists the texts that were translated from an older English, for the build and for
	 * the site.
	 */
	private void check() throws IOException {
		List<String> missing = new ArrayList<>();
		Map<String, Set<String>> stale = new TreeMap<>();
		for (String language : languages()) {
			Set<String> keys = translated(language).keySet();
			missing.addAll(difference(language + " lacks ", this.english.keySet(), keys));
			missing.addAll(difference("There is no English text for " + language + ": ", keys, this.english.keySet()));
			Set<String> outdated = outdated(language);
			if (!outdated.isEmpty()) {
				stale.put(language, outdated);
				System.out.println("[WARNING] " + language + ": the English has changed since these were translated: "
						+ String.join(", ", outdated));
			}
		}
		if (!missing.isEmpty()) {
			throw new IllegalStateException(String.join("\n", missing));
		}
		writeStale(this.resources, stale);
		writePlainPages(this.resources, List.of(this.resources));
	}

	/**
	 * Writes the pages without a template: a file for each kind, by language.
	 */
	private static void writePlainPages(Path target, List<Path> folders) throws IOException {
		String template = Files.readString(Path.of("src/build/plain.html"));
		for (String kind : List.of("busy", "refused")) {
			Map<String, String> pages = new TreeMap<>();
			for (Path folder : folders) {
				for (Path file : messages(folder)) {
					Map<String, String> texts = read(file);
					String tag = tag(file);
					pages.put(tag, template.replace("{tag}", tag)
						.replace("{direction}", texts.get("language.direction"))
						.replace("{title}", texts.get("plain." + kind + ".title"))
						.replace("{text}", texts.get("plain." + kind + ".text"))
						.replace("\n", "\\n"));
				}
			}
			Files.writeString(target.resolve(kind + ".properties"), lines(pages));
		}
	}

	private static String tag(Path messages) {
		String language = messages.getFileName().toString().replaceAll("messages_?|\\.properties", "");
		return language.isEmpty() ? "en" : tag(language);
	}

	private static String tag(String language) {
		return language.toLowerCase().replace('_', '-');
	}

	private static void writeStale(Path folder, Map<String, Set<String>> stale) throws IOException {
		Files.writeString(folder.resolve("stale.properties"),
				stale.entrySet()
					.stream()
					.map((texts) -> tag(texts.getKey()) + "=" + String.join(",", texts.getValue()) + "\n")
					.collect(Collectors.joining()));
	}

	private static List<String> difference(String problem, Set<String> these, Set<String> others) {
		return these.stream().filter((key) -> !others.contains(key)).map((key) -> problem + key).toList();
	}

	private Set<String> outdated(String language) throws IOException {
		Map<String, String> recorded = read(this.records.resolve(language + ".properties"));
		return this.english.keySet()
			.stream()
			.filter((key) -> !checksum(this.english.get(key)).equals(recorded.get(key)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Records that texts were translated from today's English.
	 * @param keys the keys, or none for all texts
	 */
	private void record(String language, List<String> keys) throws IOException {
		Path file = this.records.resolve(language + ".properties");
		Map<String, String> recorded = Files.exists(file) ? read(file) : new TreeMap<>();
		recorded.keySet().retainAll(this.english.keySet());
		Set<String> unknown = new TreeSet<>(keys);
		unknown.removeAll(this.english.keySet());
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException("There are no texts " + unknown);
		}
		(keys.isEmpty() ? this.english.keySet() : keys)
			.forEach((key) -> recorded.put(key, checksum(this.english.get(key))));
		Files.createDirectories(this.records);
		Files.writeString(file, lines(recorded));
	}

	private static String checksum(String text) {
		CRC32 checksum = new CRC32();
		checksum.update(text.getBytes(StandardCharsets.UTF_8));
		return "%08x".formatted(checksum.getValue());
	}

	private void writePseudoLanguages(Path folder) throws IOException {
		write(folder, "en_XA", Translations::accented, "ltr");
		write(folder, "ar_XB", Translations::arabic, "rtl");
		writePlainPages(folder, List.of(this.resources, folder));
		writeStale(folder, Map.of("en_XA", Set.of("messages.layout.skip")));
		String figures = ", sides: {part: 50, of: 52}, verdicts: {part: 40, of: 41}, answers: {part: 380, of: 400},"
				+ " attractive: {part: 11, of: 23}, faults: 19}\n";
		Files.writeString(folder.resolve("translations.yaml"),
				Files.readString(this.resources.resolve("translations.yaml")).replace("translations: []", "translations:")
						+ "  - {language: en-xa" + figures + "  - {language: ar-xb" + figures);
	}

	private void write(Path folder, String language, UnaryOperator<String> change, String direction)
			throws IOException {
		Map<String, String> texts = new TreeMap<>(this.english);
		texts.replaceAll((key, text) -> text(text, change));
		texts.put("messages.language.name", text("Pseudo", change));
		texts.put("messages.language.direction", direction);
		for (String file : List.of("messages", "quiz")) {
			Map<String, String> own = new TreeMap<>();
			texts.forEach((key, text) -> {
				if (key.startsWith(file + ".")) {
					own.put(key.substring(file.length() + 1), text);
				}
			});
			Files.writeString(folder.resolve(file + "_" + language + ".properties"), lines(own));
		}
	}

	private static String text(String english, UnaryOperator<String> change) {
		StringBuilder changed = new StringBuilder();
		int start = 0;
		Matcher other = NOT_TEXT.matcher(english);
		while (other.find()) {
			changed.append(change.apply(english.substring(start, other.start()))).append(other.group());
			start = other.end();
		}
		return changed.append(change.apply(english.substring(start))).toString();
	}

	/**
	 * Half as long again: every other letter of a word is doubled.
	 */
	private static String accented(String text) {
		StringBuilder changed = new StringBuilder();
		int letters = 0;
		for (char character : text.toCharArray()) {
			String letter = transcribed(character, ACCENTED);
			changed.append(letter);
			letters = Character.isLetter(character) ? letters + 1 : 0;
			if (letters > 0 && letters % 2 == 0) {
				changed.append(letter.toLowerCase());
			}
		}
		return changed.toString();
	}

	private static String arabic(String text) {
		return text.chars()
			.mapToObj((character) -> transcribed((char) character, ARABIC))
			.collect(Collectors.joining());
	}

	private static String transcribed(char character, String alphabet) {
		int index = LETTERS.indexOf(Character.toLowerCase(character));
		if (index < 0) {
			return String.valueOf(character);
		}
		String letter = String.valueOf(alphabet.charAt(index));
		return Character.isUpperCase(character) ? letter.toUpperCase() : letter;
	}

	private List<String> languages() throws IOException {
		return messages(this.resources).stream()
			.map((file) -> file.getFileName().toString().replaceAll("messages_?|\\.properties", ""))
			.filter((language) -> !language.isEmpty())
			.toList();
	}

	private static List<Path> messages(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter((file) -> FILE.matcher(file.getFileName().toString()).matches()).sorted().toList();
		}
	}

	private Map<String, String> translated(String language) throws IOException {
		Map<String, String> texts = prefixed("messages",
				read(this.resources.resolve("messages_" + language + ".properties")));
		texts.putAll(prefixed("quiz", read(this.resources.resolve("quiz_" + language + ".properties"))));
		return texts;
	}

	/**
	 * The English texts of the quiz, with the keys of a translation.
	 */
	@SuppressWarnings("unchecked")
	private Map<String, String> quiz() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Reader file = Files.newBufferedReader(this.resources.resolve("quiz.yaml"))) {
			Map<String, Object> quiz = (Map<String, Object>) new Yaml().<Map<String, Object>>load(file).get("quiz");
			for (Map<String, Object> question : (List<Map<String, Object>>) quiz.get("questions")) {
				String letter = ((Map<String, String>) question.get("topic")).get("letter");
				addTexts(texts, letter, (Map<String, Object>) question.get("wording"));
				addTexts(texts, letter, Map.of("inquiry", question.get("inquiry")));
			}
			addTexts(texts, "decider", (Map<String, Object>) quiz.get("decider"));
		}
		return texts;
	}

	@SuppressWarnings("unchecked")
	private static void addTexts(Map<String, String> texts, String key, Map<String, Object> entries) {
		entries.forEach((name, entry) -> {
			String below = switch (name) {
				case "en", "text" -> key;
				default -> key + "." + name;
			};
			if (entry instanceof Map<?, ?> map) {
				addTexts(texts, below, (Map<String, Object>) map);
			}
			else {
				texts.put(below, String.valueOf(entry));
			}
		});
	}

	private static Map<String, String> prefixed(String prefix, Map<String, String> texts) {
		Map<String, String> prefixed = new TreeMap<>();
		texts.forEach((key, text) -> prefixed.put(prefix + "." + key, text));
		return prefixed;
	}

	private static Map<String, String> read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, text) -> texts.put((String) key, (String) text));
		return texts;
	}

	private static String lines(Map<String, String> texts) {
		return texts.entrySet()
			.stream()
			.map((text) -> text.getKey() + "=" + Normalizer.normalize(text.getValue(), Normalizer.Form.NFC) + "\n")
			.collect(Collectors.joining());
	}

}
