using ServiceEndpoints.Shell;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Shell;

public sealed class ShellOptionsTests
{
    [Fact]
    public void Everything_after_the_script_belongs_to_the_script()
    {
        Assert.True(ShellOptions.TryParse(["--builtin", "a.ps1", "-c", "--builtin"], out var options, out _));

        Assert.True(options.Builtin);
        Assert.Equal("a.ps1", options.Script);
        Assert.Equal(["-c", "--builtin"], options.Arguments);
    }

    [Theory]
    [InlineData("-x")]
    [InlineData("-c")]
    public void Refuses_an_option_that_it_does_not_have_or_that_lacks_its_value(string option)
    {
        Assert.False(ShellOptions.TryParse([option], out _, out string problem));
        Assert.Contains(option, problem, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_that_look_like_parameters_are_parameters() =>
        Assert.Equal(
            "& 'it''s.ps1' -Name 'a b' -Flag:$true '-1' -Path:'x'",
            ScriptText.Call("it's.ps1", ["-Name", "a b", "-Flag:$true", "-1", "-Path:x"]));
}
