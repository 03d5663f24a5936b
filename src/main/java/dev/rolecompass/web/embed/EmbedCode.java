package dev.rolecompass.web.embed;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * Code for pages of other sites. It has no scripts, styles or ids, since sites and mail
 * programs remove them or have their own, and labels contain their inputs.
 */
final class EmbedCode {

	private EmbedCode() {
	}

	/**
	 * A picture that links to a page, as HTML.
	 */
	static String html(String page, Picture picture, String alternative) {
		return "<a href=\"%s\"><img src=\"%s\" alt=\"%s\" width=\"%s\" height=\"%s\"></a>".formatted(page,
				picture.url(), escaped(alternative), picture.width(), picture.height());
	}

	/**
	 * A picture that links to a page, as Markdown.
	 */
	static String markdown(String page, Picture picture, String alternative) {
		return "[![%s](%s)](%s)".formatted(alternative, picture.url(), page);
	}

	/**
	 * A question as a form that needs nothing except HTML. If the form is removed, its
	 * text and a link to the question are left.
	 */
	static String form(Form form) {
		String name = escaped(String.valueOf(form.letter()));
		String choices = form.choices()
			.stream()
			.map((choice) -> "<label><input type=\"radio\" name=\"%s\" value=\"%s\"> %s</label>".formatted(name,
					choice.value(), escaped(choice.label())))
			.collect(Collectors.joining("<br>\n"));
		String statements = form.statements()
			.stream()
			.map((statement) -> "<p>" + escaped(statement) + "</p>")
			.collect(Collectors.joining("\n"));
		return """
				<form action="%s" method="get">
				<input type="hidden" name="asked" value="%s">
				<fieldset><legend>%s</legend>
				%s
				<p>%s</p>
				</fieldset>
				<p><input type="submit" value="%s"></p>
				<p><a href="%s">%s</a></p>
				</form>""".formatted(form.action(), name, escaped(form.prompt()), statements, choices,
				escaped(form.submit()), form.action(), escaped(form.link()));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/**
	 * A question.
	 *
	 * @param action where the form is sent, and where the question is
	 * @param letter the letter of the question
	 * @param submit the label of the button
	 * @param link the label of the link
	 */
	record Form(String action, char letter, String prompt, List<String> statements, List<Choice> choices, String submit,
			String link) {
	}

	/**
	 * An answer.
	 *
	 * @param value the answer as it is written in a link
	 */
	record Choice(char value, String label) {
	}

}
