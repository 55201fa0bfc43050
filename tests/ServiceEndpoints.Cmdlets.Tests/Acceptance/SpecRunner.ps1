# Runs a specification written in the part of Pester 5 that this file names, with Core commands only, for machines
# without Pester. What it does not know it refuses. Discovery comes before the run, as in Pester: code that stands
# freely in Describe or Context runs at discovery and shares no variables with the tests.

$SpecState = @{ Block = $null; Results = [Collections.Generic.List[object]]::new() }

function New-SpecBlock([string]$Name, $Parent) {
    $path = if ($Parent.Path) { "$($Parent.Path) > $Name" } else { $Name }
    @{ Path = $path; Items = [Collections.Generic.List[object]]::new(); Body = $null
       BeforeAll = $null; BeforeEach = $null; AfterEach = $null; AfterAll = $null; Parent = $Parent; Data = $null }
}

function Assert-SpecArgument([string]$Command, [object[]]$Rest) {
    if ($Rest.Count) { throw "The specification runner does not know $Command $Rest." }
}

function Describe([string]$Name, [scriptblock]$Fixture) {
    Assert-SpecArgument 'Describe/Context' $args
    $block = New-SpecBlock $Name $SpecState.Block
    $SpecState.Block.Items.Add($block)
    $outer = $SpecState.Block
    $SpecState.Block = $block
    try { $null = & $Fixture } finally { $SpecState.Block = $outer }
}

$Function:Context = $Function:Describe

function It([string]$Name, [scriptblock]$Test, [object[]]$ForEach, [object[]]$TestCases) {
    Assert-SpecArgument 'It' $args
    $cases = if ($ForEach) { $ForEach } else { $TestCases }
    if (-not $cases) {
        $item = New-SpecBlock $Name $SpecState.Block
        $item.Body = $Test
        $SpecState.Block.Items.Add($item)
        return
    }

    foreach ($case in $cases) {
        $title = $Name.Replace('<_>', "$case")
        if ($case -is [Collections.IDictionary]) {
            foreach ($key in $case.Keys) { $title = $title.Replace("<$key>", "$($case[$key])") }
        }

        $item = New-SpecBlock $title $SpecState.Block
        $item.Body = $Test
        $item.Data = @{ Case = $case }
        $SpecState.Block.Items.Add($item)
    }
}

function Set-SpecStep([string]$Step, [scriptblock]$Body, [object[]]$Rest) {
    Assert-SpecArgument $Step $Rest
    if ($SpecState.Block[$Step]) { throw "$($SpecState.Block.Path) has two $Step." }
    $SpecState.Block[$Step] = $Body
}

function BeforeAll([scriptblock]$Body) { Set-SpecStep BeforeAll $Body $args }
function BeforeEach([scriptblock]$Body) { Set-SpecStep BeforeEach $Body $args }
function AfterEach([scriptblock]$Body) { Set-SpecStep AfterEach $Body $args }
function AfterAll([scriptblock]$Body) { Set-SpecStep AfterAll $Body $args }

function Test-SpecEqual($Actual, $Expected, [switch]$Exact) {
    if ($Actual -is [array] -or $Expected -is [array]) {
        $left = @($Actual)
        $right = @($Expected)
        if ($left.Count -ne $right.Count) { return $false }
        for ($i = 0; $i -lt $left.Count; $i++) {
            if (-not (Test-SpecEqual $left[$i] $right[$i] -Exact:$Exact)) { return $false }
        }

        return $true
    }

    if ($Exact -and $Actual -is [string]) { return $Actual -ceq $Expected }
    if ($null -eq $Expected) { return $null -eq $Actual }
    $Actual -eq $Expected
}

function Test-SpecThrow([scriptblock]$Body, [hashtable]$Wanted) {
    try { $null = & $Body } catch {
        $SpecState.Thrown = "$($_.FullyQualifiedErrorId): $_"
        return (-not $Wanted.ErrorId -or $_.FullyQualifiedErrorId -like $Wanted.ErrorId) -and
            (-not $Wanted.ExpectedMessage -or $_.Exception.Message -like $Wanted.ExpectedMessage)
    }

    $SpecState.Thrown = 'nothing thrown'
    $false
}

$SpecOperators = @{
    Be                 = { param($a, $e) Test-SpecEqual $a $e }
    BeExactly          = { param($a, $e) Test-SpecEqual $a $e -Exact }
    BeTrue             = { param($a) [bool]$a }
    BeFalse            = { param($a) -not $a }
    BeNullOrEmpty      = { param($a) @($a).Count -eq 0 -or (@($a).Count -eq 1 -and '' -eq "$(@($a)[0])") }
    Contain            = { param($a, $e) @($a) -contains $e }
    BeIn               = { param($a, $e) @($e) -contains $a }
    HaveCount          = { param($a, $e) @($a).Count -eq $e }
    Match              = { param($a, $e) [bool](@($a) -match $e).Count }
    MatchExactly       = { param($a, $e) [bool](@($a) -cmatch $e).Count }
    BeLike             = { param($a, $e) [bool](@($a) -like $e).Count }
    BeGreaterThan      = { param($a, $e) $a -gt $e }
    BeGreaterOrEqual   = { param($a, $e) $a -ge $e }
    BeLessThan         = { param($a, $e) $a -lt $e }
    BeLessOrEqual      = { param($a, $e) $a -le $e }
    BeOfType           = {
        param($a, $e)
        $type = "$e".Trim('[', ']') -as [type]
        foreach ($one in @($a)) { if ($one -isnot $type) { return $false } }
        @($a).Count -gt 0
    }
}

function Should {
    $actual = @($input)
    $wanted = @{}
    $operator = $null
    for ($i = 0; $i -lt $args.Count; $i++) {
        $word = "$($args[$i])".TrimStart('-')
        switch ($word) {
            'Not' { $wanted.Not = $true }
            { $_ -in 'Because', 'ErrorId', 'ExpectedMessage' } { $wanted[$word] = $args[++$i] }
            'ActualValue' { $actual = @(, $args[++$i]) }
            { $_ -eq 'Throw' -or $SpecOperators.ContainsKey($_) } {
                $operator = $word
                if ($word -notin 'Throw', 'BeTrue', 'BeFalse', 'BeNullOrEmpty') { $wanted.Expected = $args[++$i] }
            }
            default { throw "The specification runner does not know Should -$word." }
        }
    }

    if (-not $operator) { throw 'The specification runner does not know Should without an operator.' }
    $value = if ($actual.Count -eq 1) { $actual[0] } elseif ($actual.Count) { $actual } else { $null }
    if ($actual.Count -eq 0 -and $operator -eq 'HaveCount') { $value = @() }
    $holds = if ($operator -eq 'Throw') { Test-SpecThrow $value $wanted } elseif ($operator -eq 'HaveCount') {
        $actual.Count -eq $wanted.Expected } else { & $SpecOperators[$operator] $value $wanted.Expected }
    if ([bool]$holds -eq [bool]$wanted.Not) {
        $not = if ($wanted.Not) { 'not ' } else { '' }
        $but = if ($operator -eq 'Throw') { $SpecState.Thrown } else { "'$($actual -join "', '")'" }
        $because = if ($wanted.Because) { ", because $($wanted.Because)" } else { '' }
        throw "Expected $not$operator '$($wanted.Expected)$($wanted.ErrorId)'$because, but got $but."
    }
}

function Invoke-SpecTest($SpecItem) {
    $specChain = [Collections.Generic.List[object]]::new()
    for ($specBlock = $SpecItem.Parent; $specBlock; $specBlock = $specBlock.Parent) { $specChain.Insert(0, $specBlock) }
    $specProblem = $null
    try {
        if ($SpecItem.Data) {
            $_ = $SpecItem.Data.Case
            if ($_ -is [Collections.IDictionary]) {
                foreach ($specKey in $_.Keys) { $ExecutionContext.SessionState.PSVariable.Set($specKey, $_[$specKey]) }
            }
        }

        foreach ($specBlock in $specChain) { if ($specBlock.BeforeEach) { $null = . $specBlock.BeforeEach } }
        $null = & $SpecItem.Body
    } catch {
        $specProblem = "$_`n$($_.ScriptStackTrace)"
    } finally {
        foreach ($specBlock in $specChain) { if ($specBlock.AfterEach) { $null = . $specBlock.AfterEach } }
    }

    $SpecState.Results.Add([pscustomobject]@{ Name = $SpecItem.Path; Problem = $specProblem })
}

function Invoke-SpecBlock($SpecBlockToRun) {
    try {
        if ($SpecBlockToRun.BeforeAll) { $null = . $SpecBlockToRun.BeforeAll }
    } catch {
        $specName = "$($SpecBlockToRun.Path) > BeforeAll"
        $SpecState.Results.Add([pscustomobject]@{ Name = $specName; Problem = "$_`n$($_.ScriptStackTrace)" })
        return
    }

    foreach ($specChild in $SpecBlockToRun.Items) {
        if ($specChild.Body) { Invoke-SpecTest $specChild } else { Invoke-SpecBlock $specChild }
    }

    if ($SpecBlockToRun.AfterAll) { $null = . $SpecBlockToRun.AfterAll }
}

function Invoke-Spec([string]$Path) {
    $root = New-SpecBlock '' $null
    $SpecState.Block = $root
    try { $null = & $Path } catch {
        return [pscustomobject]@{ Name = 'discovery'; Problem = "$_`n$($_.ScriptStackTrace)" }
    }

    Invoke-SpecBlock $root
    $SpecState.Results
}
