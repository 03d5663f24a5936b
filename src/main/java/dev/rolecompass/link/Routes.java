package dev.rolecompass.link;

/**
 * The paths and query parameters of every page, as the patterns that controllers are
 * mapped to. {@link Links} fills them in.
 */
public final class Routes {

	public static final String HOME = "/";

	public static final String LANDING = "/{language:[a-z]{2}}";

	public static final String GUIDE = LANDING + "/guide";

	public static final String METHOD = LANDING + "/method";

	public static final String COMPARISON = LANDING + "/compare";

	/**
	 * The first question.
	 */
	public static final String START = LANDING + "/{lens}";

	/**
	 * The next question, or the visitor's own result.
	 */
	public static final String ANSWERS = START + "/{answers}";

	/**
	 * A question that was answered before.
	 */
	public static final String QUESTION = ANSWERS + "/{letter}";

	/**
	 * A shared result.
	 */
	public static final String RESULT = LANDING + "/result/{lens}/{slug}";

	private static final String CARDS = LANDING + "/cards/{design:[1-9]\\d{0,3}}";

	public static final String CARD = CARDS + "/{lens}/{dot}.png";

	/**
	 * The picture of pages without a result.
	 */
	public static final String COVER = CARDS + "/cover.png";

	public static final String ROBOTS = "/robots.txt";

	public static final String SITEMAP = "/sitemap.xml";

	/**
	 * The suffix of a result for programs.
	 */
	public static final String JSON = ".json";

	/**
	 * The suffix of a result for documents.
	 */
	public static final String MARKDOWN = ".md";

	/**
	 * The parameter with the letter of the question that a form answers. The answer
	 * itself is in a parameter named after that letter.
	 */
	public static final String ASKED = "asked";

	/**
	 * The parameter with a result that is carried along; may be repeated.
	 */
	public static final String WITH = "with";

	/**
	 * The parameter with the text that was pasted into a comparison.
	 */
	public static final String PASTED = "paste";

	private Routes() {
	}

}
