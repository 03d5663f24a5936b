package dev.rolecompass.link;

import dev.rolecompass.quiz.Language;

/**
 * The patterns of all paths, as controllers are mapped to them, and the names of all
 * query parameters. {@link Links} fills them in.
 */
public final class Routes {

	public static final String HOME = "/";

	public static final String LANDING = "/{language:" + Language.TAG + "}";

	/**
	 * The segment of the guide's path, and of a portrait's, that isn't a lens.
	 */
	public static final String GUIDE_SEGMENT = "guide";

	public static final String GUIDE = LANDING + "/" + GUIDE_SEGMENT;

	public static final String PORTRAIT = GUIDE + "/{portrait}";

	public static final String METHOD = LANDING + "/method";

	/**
	 * What there is for programs and assistants.
	 */
	public static final String PROGRAMS = LANDING + "/programs";

	/**
	 * The segment of a comparison's path that isn't a lens.
	 */
	public static final String COMPARE = "compare";

	public static final String COMPARISON = LANDING + "/" + COMPARE;

	/**
	 * The segment of a charter's path that isn't a lens.
	 */
	public static final String CHARTER_SEGMENT = "charter";

	/**
	 * The form to fill in who does what.
	 */
	public static final String CHARTER_FORM = LANDING + "/" + CHARTER_SEGMENT;

	/**
	 * Who does what.
	 */
	public static final String CHARTER = CHARTER_FORM + "/{owners}";

	/**
	 * The form with what was filled in before.
	 */
	public static final String CHARTER_CHANGE = CHARTER + "/change";

	/**
	 * The first question.
	 */
	public static final String START = LANDING + "/{lens}";

	/**
	 * The next question, or the visitor's own result.
	 */
	public static final String ANSWERS = START + "/{answers}";

	/**
	 * A question to answer again.
	 */
	public static final String QUESTION = ANSWERS + "/{letter}";

	/**
	 * The segment of a shared result's path that isn't a lens.
	 */
	public static final String SHARED = "result";

	/**
	 * A shared result: a slug, or answers.
	 */
	public static final String RESULT = LANDING + "/" + SHARED + "/{lens}/{result}";

	/**
	 * What other sites show for one of our links (oembed.com).
	 */
	public static final String OEMBED = "/oembed";

	/**
	 * How to put pictures and the first question on other sites.
	 */
	public static final String EMBED = LANDING + "/embed";

	private static final String CARDS = LANDING + "/cards/{design:[1-9]\\d{0,3}}";

	public static final String CARD = CARDS + "/{lens}/{dot}.png";

	public static final String COVER = CARDS + "/cover.png";

	public static final String COMPARISON_COVER = CARDS + "/" + COMPARE + ".png";

	public static final String CHARTER_COVER = CARDS + "/" + CHARTER_SEGMENT + ".png";

	/**
	 * Describes every address for programs.
	 */
	public static final String OPENAPI = "/openapi.json";

	public static final String ROBOTS = "/robots.txt";

	public static final String SITEMAP = "/sitemap.xml";

	public static final String JSON = ".json";

	public static final String MARKDOWN = ".md";

	/**
	 * The map alone.
	 */
	public static final String SVG = ".svg";

	/**
	 * The letter of the question that a form answers. The answer's parameter is named
	 * after that letter.
	 */
	public static final String ASKED = "asked";

	/**
	 * A result that the link carries; may be repeated.
	 */
	public static final String WITH = "with";

	/**
	 * How many results a link carries, so that one that was cut off can be recognised.
	 */
	public static final String OF = "of";

	/**
	 * How to look at a comparison, if it isn't the usual way.
	 */
	public static final String AS = "as";

	/**
	 * The text that was pasted into a comparison.
	 */
	public static final String PASTED = "paste";

	/**
	 * The link to embed.
	 */
	public static final String URL = "url";

	/**
	 * The greatest width of what is embedded, in pixels.
	 */
	public static final String MAX_WIDTH = "maxwidth";

	/**
	 * The greatest height of what is embedded, in pixels.
	 */
	public static final String MAX_HEIGHT = "maxheight";

	/**
	 * The format of what is returned about an embedded link.
	 */
	public static final String FORMAT = "format";

	private Routes() {
	}

}
