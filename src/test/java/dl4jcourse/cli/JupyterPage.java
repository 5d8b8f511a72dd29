package dl4jcourse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** JupyterLab in a browser, with the words of a person who uses it. */
record JupyterPage(ChromeDriver driver) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** JupyterLab says "Unknown" until the first cell has run. */
    private static final String KERNEL_IDLE = "/Java [|] (Idle|Unknown)/.test(document.body.innerText)";

    Object js(String script, Object... args) {
        return ((JavascriptExecutor) driver).executeScript(script, args);
    }

    long count(String selector) {
        return (Long) js("return document.querySelectorAll(arguments[0]).length", selector);
    }

    String text(String selector) {
        return (String) js(
                "return Array.from(document.querySelectorAll(arguments[0])).map(e => e.innerText).join('\\n')",
                selector);
    }

    void command(String id, String jsonArgs) {
        js("window.jupyterapp.commands.execute(arguments[0], JSON.parse(arguments[1]))", id, jsonArgs);
    }

    /** Waits until the expression is true. */
    void await(String expression) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(js("return !!(" + expression + ")"))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + expression + "\n" + text("body"));
            }
            Thread.sleep(200);
        }
    }

    /** Opens the page and waits for the notebook and its kernel. */
    void open(String url) throws InterruptedException {
        driver.get(url);
        await("window.jupyterapp && document.querySelector('.jp-Notebook .jp-Cell')");
        await(KERNEL_IDLE);
    }

    /** Run → Run All Cells, until the kernel is idle and no cell waits. */
    void runAll() throws InterruptedException {
        command("notebook:run-all-cells", "{}");
        Thread.sleep(1000);
        await(KERNEL_IDLE + " && !/\\[\\*\\]/.test(Array.from(document.querySelectorAll('.jp-InputPrompt'))"
                + ".map(e => e.innerText).join())");
    }

    void showCellWith(String text) throws InterruptedException {
        js(
                "Array.from(document.querySelectorAll('.jp-Cell')).find(e => e.innerText.includes(arguments[0]))"
                        + ".scrollIntoView({block: 'start'})",
                text);
        Thread.sleep(500);
    }

    void screenshot(String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png");
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }
}
