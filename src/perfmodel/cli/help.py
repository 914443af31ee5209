"""Help: click commands whose pages and usage errors are in the language of the session, and count a 汉字 as two columns wide."""

from collections.abc import Callable, Iterable, Mapping

import click
from attrs import frozen

from perfmodel.cli import texts
from perfmodel.cli.layout import columns
from perfmodel.cli.terminal import Terminal
from perfmodel.messages import Message, Text

__all__ = ["Command", "Group", "Maker", "Page", "describe_usage_error", "usage_error"]


@frozen
class Page:
    """What a help page says beside the options: what the command does, and examples."""

    about: Text
    examples: Text


@frozen
class Maker:
    """A command that is made when it is called for, so that no command waits for what another needs."""

    about: Text
    make: Callable[[Terminal], click.Command]


class Command(click.Command):
    """A command. *run* is called with the parameters by name and returns the exit code."""

    def __init__(
        self, name: str, terminal: Terminal, page: Page, run: Callable[..., int], params: Iterable[click.Parameter]
    ) -> None:
        super().__init__(name, callback=run, params=[*params, _help_option(terminal)], add_help_option=False)
        self.allow_extra_args = True  # what is too much is said in our words
        self.options_metavar = terminal.render(texts.OPTIONS_METAVAR())
        self.terminal, self.page = terminal, page

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse arguments that nothing takes."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # click leaves it out where it splits the arguments
            raise
        if ctx.args and not ctx.resilient_parsing:
            raise usage_error(self.terminal, texts.TOO_MANY(arguments=ctx.args))
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line of usage."""
        formatter.write(_usage(self, ctx, self.terminal))

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help page."""
        formatter.write(_page(self, ctx, self.terminal, self.page))


class Group(click.Group):
    """A command of commands. Called alone it shows its help page, and that is a usage error."""

    def __init__(
        self,
        name: str,
        terminal: Terminal,
        page: Page,
        makers: Mapping[str, Maker],
        params: Iterable[click.Parameter] = (),
    ) -> None:
        super().__init__(
            name,
            callback=self._called,
            invoke_without_command=True,
            params=[*params, _help_option(terminal)],
            add_help_option=False,
        )
        self.options_metavar = terminal.render(texts.OPTIONS_METAVAR())
        self.subcommand_metavar = terminal.render(texts.COMMAND_METAVAR())
        self.terminal, self.page, self.makers = terminal, page, makers

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names, in the order of a year's work."""
        return list(self.makers)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - likewise
        """Return the command of that name."""
        maker = self.makers.get(cmd_name)
        return None if maker is None else maker.make(self.terminal)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that *args* begin with, and what is left of them."""
        if args[0] not in self.makers and not args[0].startswith("-"):
            raise usage_error(self.terminal, texts.NO_SUCH_COMMAND(command=args[0], known=tuple(self.makers)))
        return super().resolve_command(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line of usage."""
        formatter.write(_usage(self, ctx, self.terminal))

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help page."""
        formatter.write(_page(self, ctx, self.terminal, self.page, self.makers))

    def _called(self) -> int:
        context = click.get_current_context()
        if context.invoked_subcommand is None:
            self.terminal.warn(context.get_help())
        return 2


def usage_error(terminal: Terminal, message: Message) -> click.UsageError:
    """Return *message* as an error of usage."""
    return click.UsageError(terminal.render(message), click.get_current_context())


def describe_usage_error(error: click.UsageError, terminal: Terminal) -> str:
    """Return what is wrong with a command line, its usage, and where to read more."""
    message = _said_of(error)
    words = error.message if message is None else terminal.render(message)
    if error.ctx is None:
        return words
    more = terminal.render(texts.SEE_HELP(command=error.ctx.command_path))
    return f"{words}\n{error.ctx.get_usage()}\n{more}"


def _said_of(error: click.UsageError) -> Message | None:
    """Return what we say of an error that click found; ``None`` for one of ours."""
    if isinstance(error, click.NoSuchOption):
        return texts.NO_SUCH_OPTION(option=error.option_name)
    if isinstance(error, click.MissingParameter):
        return texts.MISSING_PARAMETER(parameter=_called(error.param))
    if isinstance(error, click.BadOptionUsage):
        text = texts.OPTION_TAKES_NOTHING if _is_flag(error) else texts.OPTION_NEEDS_VALUE
        return text(option=error.option_name)
    return None


def _called(parameter: click.Parameter | None) -> str:
    if isinstance(parameter, click.Option):
        return " ".join(filter(None, (parameter.opts[-1], parameter.metavar)))
    return (parameter.metavar or "") if parameter else ""


def _is_flag(error: click.BadOptionUsage) -> bool:
    params = error.ctx.command.params if error.ctx else []
    return any(
        isinstance(param, click.Option) and error.option_name in param.opts and param.is_flag for param in params
    )


def _help_option(terminal: Terminal) -> click.Option:
    def show(context: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's signature
        if wanted and not context.resilient_parsing:
            terminal.answer(context.get_help())
            context.exit()

    words = terminal.render(texts.HELP_HELP())
    return click.Option(["-h", "--help"], is_flag=True, expose_value=False, is_eager=True, help=words, callback=show)


def _usage(command: click.Command, context: click.Context, terminal: Terminal) -> str:
    pieces = " ".join(command.collect_usage_pieces(context))
    return terminal.render(texts.USAGE(command=f"{context.command_path} {pieces}")) + "\n"


def _page(
    command: click.Command,
    context: click.Context,
    terminal: Terminal,
    page: Page,
    makers: Mapping[str, Maker] | None = None,
) -> str:
    options = [_described(param, context, terminal) for param in command.params if isinstance(param, click.Option)]
    sections = [_usage(command, context, terminal).rstrip(), terminal.render(page.about())]
    if makers:
        commands = [(name, terminal.render(maker.about())) for name, maker in makers.items()]
        sections.append(_section(terminal.render(texts.COMMANDS_HEAD()), columns(commands)))
    sections.append(_section(terminal.render(texts.OPTIONS_HEAD()), columns(options)))
    sections.append(_section(terminal.render(texts.EXAMPLES_HEAD()), terminal.render(page.examples()).split("\n")))
    return "\n\n".join(sections) + "\n"


def _described(option: click.Option, context: click.Context, terminal: Terminal) -> tuple[str, str]:
    names, _ = option.get_help_record(context) or ("", "")
    help_text = option.help or ""
    return names, terminal.render(texts.REQUIRED(what=help_text)) if option.required else help_text


def _section(head: str, lines: list[str]) -> str:
    return "\n".join((head, *(f"  {line}".rstrip() for line in lines)))
