using System;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm;

public sealed class ExpressionGrammarTests
{
    [Theory]
    [InlineData("plain", "'plain'")]
    [InlineData("[unfinished", "'[unfinished'")]
    [InlineData("[[escaped]", "'[escaped]'")]
    [InlineData("a[0]", "'a[0]'")]
    [InlineData("", "''")]
    [InlineData("['text']", "'text'")]
    [InlineData("['it''s']", "'it's'")]
    [InlineData("['']", "''")]
    [InlineData("[ concat( 'a' , 'b' ) ]", "'ab'")]
    [InlineData("[CONCAT('a','b')]", "'ab'")]
    [InlineData("[sys.concat('a','b')]", "'ab'")]
    [InlineData("[-5]", "-5")]
    [InlineData("[createArray(1,2)[1]]", "2")]
    [InlineData("[createArray('a',createArray('b','c'))[1][0]]", "'b'")]
    [InlineData("[createObject('a',createObject('b','x')).A.b]", "'x'")]
    [InlineData("[createObject('a b','x')['a b']]", "'x'")]
    [InlineData("[createObject('a','x').?b]", "null")]
    [InlineData("[createArray(1)[?4]]", "null")]
    [InlineData("[true()]", "true")]
    [InlineData("[null()]", "null")]
    public void Reads(string text, string value) => Assert.Equal(value, new Evaluate().Text(text));

    [Theory]
    [InlineData("[]", "something is missing")]
    [InlineData("[concat('a']", "')' is missing")]
    [InlineData("[concat('a',)]", "')' is not expected")]
    [InlineData("[concat 'a')]", "not followed by its arguments")]
    [InlineData("['a' 'b']", "'b' is not expected")]
    [InlineData("['a]", "a string does not end")]
    [InlineData("[{}]", "'{' has no meaning")]
    [InlineData("[createArray(1)[0]", "']' is missing")]
    [InlineData("[createArray(1).]", "a dot is not followed by a name")]
    [InlineData("[99999999999999999999]", "not a whole number")]
    [InlineData("[resourceGroup().nonsense]", "no property 'nonsense'")]
    [InlineData("[createArray(1)[1]]", "no element 1 of 1")]
    [InlineData("[createArray(1)['a']]", "has no part named by")]
    [InlineData("[concat()]", "does not take 0 arguments")]
    [InlineData("[parameters('p')]", "no parameter 'p'")]
    [InlineData("[variables('v')]", "no variable 'v'")]
    [InlineData("[copyIndex()]", "no copy loop")]
    [InlineData("[fail('stop')]", "gives up: stop")]
    public void Finds_mistakes_and_goes_on(string text, string reason)
    {
        Evaluate evaluate = new();

        string value = evaluate.Text(text);

        Assert.Contains(reason, value, StringComparison.Ordinal);
        ImportFinding finding = Assert.Single(evaluate.Report.Findings);
        Assert.Equal(ErrorId.ExpressionInvalid, finding.Id);
        Assert.Contains(text, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[reference('x').id]", "asks Azure")]
    [InlineData("[concat('a', reference('x').id)]", "asks Azure")]
    [InlineData("[listKeys('x','2019-06-01').keys[0].value]", "ask Azure")]
    [InlineData("[listAnythingElse('x')]", "ask Azure")]
    [InlineData("[utcNow()]", "differs")]
    [InlineData("[newGuid()]", "differs")]
    [InlineData("[format('{0}', createArray(utcNow()))]", "not known")]
    [InlineData("[contoso.made('x')]", "contoso.made is not known")]
    [InlineData("[if(equals(utcNow(),'x'),1,2)]", "differs")]
    [InlineData("[or(false(), equals(utcNow(),'x'))]", "differs")]
    public void Says_what_cannot_be_known_here(string text, string reason)
    {
        Evaluate evaluate = new();

        string value = evaluate.Text(text);

        Assert.StartsWith("? ", value, StringComparison.Ordinal);
        Assert.Contains(reason, value, StringComparison.Ordinal);
        Assert.Empty(evaluate.Report.Findings);
    }

    [Theory]
    [InlineData("[or(true(), equals(utcNow(),'x'))]", "true")]
    [InlineData("[and(equals(utcNow(),'x'), false())]", "false")]
    [InlineData("[if(true(), 'a', reference('x').id)]", "'a'")]
    [InlineData("[if(false(), nonsense('x'), 'b')]", "'b'")]
    [InlineData("[coalesce(null(), 'a', utcNow())]", "'a'")]
    [InlineData("[length(createArray(utcNow(), 'b'))]", "2")]
    [InlineData("[createArray(utcNow(), 'b')[1]]", "'b'")]
    [InlineData("[createObject('a', utcNow(), 'b', 'x').b]", "'x'")]
    public void Needs_only_what_decides(string text, string value) => Assert.Equal(value, new Evaluate().Text(text));
}
