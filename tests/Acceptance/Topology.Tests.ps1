Describe 'New-SimTopology' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Force
    }

    It 'writes a topology that holds nothing' {
        (New-SimTopology lab).IsEmpty | Should -BeTrue
    }

    It 'takes a region by any of its names' -ForEach 'northeurope', 'North Europe', 'NORTHEUROPE' {
        (New-SimTopology lab -Location $_).Location | Should -BeExactly 'northeurope'
    }

    It 'refuses a region that does not exist and keeps the topology' {
        $null = New-SimTopology kept

        { New-SimTopology lab -Location nowhere -ErrorAction Stop } |
            Should -Throw -ErrorId 'LocationUnknown,ServiceEndpoints.Commands.NewSimTopologyCommand'
        (Get-SimTopology).Name | Should -Be 'kept'
    }

    It 'keeps a topology that holds something, unless forced' {
        $null = New-SimVNet kept 10.0.0.0/16

        { New-SimTopology lab -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyExists,ServiceEndpoints.Commands.NewSimTopologyCommand'
        (Get-SimVNet).Name | Should -Be 'kept'
        (New-SimTopology lab -Force).IsEmpty | Should -BeTrue
    }

    It 'changes nothing under WhatIf' {
        New-SimTopology other -WhatIf | Should -BeNullOrEmpty
        (Get-SimTopology).Name | Should -Be 'default'
    }
}
