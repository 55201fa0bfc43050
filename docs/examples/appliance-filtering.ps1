# Filtering through an appliance: only the subnet of the appliance has the endpoint, and only it is let in.
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

$null = New-SimTopology -Name appliance-filtering -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
$null = New-SimSubnet -Name nva -VNet hub -AddressPrefix 10.0.9.0/24
$null = New-SimVM -Name vm1 -Subnet hub/app
$null = New-SimVM -Name appliance -Subnet hub/nva -PrivateIPAddress 10.0.9.4 -EnableIPForwarding
$null = New-SimRouteTable -Name inspect
$null = Add-SimRoute -RouteTable inspect -Name all -AddressPrefix 0.0.0.0/0 -NextHopType VirtualAppliance -NextHopIPAddress 10.0.9.4
Set-SimSubnet -Subnet hub/app -RouteTable inspect
$null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny

'--- The endpoint is on the appliance''s subnet, and the account is secured to it'
Enable-SimServiceEndpoint -Subnet hub/nva -Service Microsoft.Storage
Add-SimNetworkRule -Resource contosodata -Subnet hub/nva
Test-SimReachability -From vm1 -To contosodata

'--- An endpoint on the subnet of the VM would go past the appliance'
Enable-SimServiceEndpoint -Subnet hub/app -Service Microsoft.Storage
Test-SimReachability -From vm1 -To contosodata
